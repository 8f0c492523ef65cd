import type { Dataset } from "../../../domain/schema.ts";
import { type Cell, COLUMN_NAMES, cellsOf } from "./columns.ts";

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

function line(cells: readonly Cell[]): string {
  return `${cells.map(field).join(",")}\r\n`;
}

/** The incidents of the dataset as CSV with a header line (RFC 4180, CRLF). */
export function csv(dataset: Dataset): string {
  return [COLUMN_NAMES, ...cellsOf(dataset)].map(line).join("");
}
