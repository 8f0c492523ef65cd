import { CELL_TYPES, type Column } from "./columns/Column.ts";
import { COLUMNS } from "./columns/columns.ts";
import { csvLine } from "./csv.ts";

const HEADER = ["column", "type", "values", "unit", "meaning", "empty_means"];

function described({ name, type, values, unit, meaning, empty }: Column): string {
  const allowed = values === undefined ? CELL_TYPES[type] : values.join("; ");
  return csvLine([name, type, allowed, unit ?? null, meaning, empty ?? "never empty"]);
}

/** What each column of the CSV, and each property of the GeoJSON, means and may hold: a CSV file itself, in English. */
export function* codebook(): Generator<string> {
  yield csvLine(HEADER);
  for (const column of COLUMNS) yield described(column);
}
