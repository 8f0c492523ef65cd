import type { Dataset } from "../../../domain/schema.ts";
import type { Cell } from "./columns/Column.ts";
import { COLUMN_NAMES } from "./columns/columns.ts";
import { cellsOf } from "./rows.ts";

/**
 * What a spreadsheet takes for the beginning of a formula, in its full-width forms too.
 * Source: OWASP, "CSV Injection".
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Text is made safe by an apostrophe; a number of ours is no text and keeps its sign. */
function field(cell: Cell): string {
  if (typeof cell !== "string") return cell === null ? "" : String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One record of a CSV file (RFC 4180, CRLF), which no spreadsheet takes for formulas. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(field).join(",")}\r\n`;
}

/** The incidents of the dataset as the records of a CSV file, after that of the header. */
export function* csv(dataset: Dataset): Generator<string> {
  yield csvLine(COLUMN_NAMES);
  for (const cells of cellsOf(dataset)) yield csvLine(cells);
}
