import { type Field, fieldOf, nameLabelWords } from "../lexicon/fields.ts";
import type { Read } from "../stage3Mentions.ts";
import { isGap, type Token } from "../token.ts";
import type { Cell } from "./Cell.ts";

/** The columns of a table: what each holds, and what sets them apart. */
export interface Table {
  mark: string;
  fields: readonly (Field | null)[];
}

/** Marks that part columns, the stronger first; "\t" for a tab or a wide gap. */
const MARKS = ["|", "\t", "/", "–", "—", ";", ","];
const LEAST_COLUMNS = 3;

/** Marks that part columns only with blanks beside them: "10–15 days" is one cell. */
const SPACED = new Set(["–", "—"]);

function isMark(tokens: readonly Token[], at: number, mark: string): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  if (SPACED.has(mark) && tokens[at - 1]?.end === token.start) return false;
  return token.text === mark || (mark === "\t" && isGap(token));
}

/** The column each token of a line stands in. */
function columnsOf({ tokens }: Read, mark: string): number[] {
  let column = 0;
  const first = tokens.findIndex(({ text }) => text !== "|");
  return tokens.map((_, at) => {
    if (at <= first) return 0;
    if (isMark(tokens, at, mark)) column += 1;
    return column;
  });
}

function labelsOf(article: string, read: Read, mark: string): string[] {
  const labels: string[] = [];
  const columns = columnsOf(read, mark);
  read.tokens.forEach((token, at) => {
    if (isMark(read.tokens, at, mark)) return;
    const { start, end } = token;
    const column = columns[at] ?? 0;
    const before = labels[column];
    labels[column] = before === undefined ? article.slice(start, end) : `${before} ${article.slice(start, end)}`;
  });
  return Array.from(labels, (label) => (label ?? "").replace(/ ?([,.]) ?/gu, "$1 ").trim());
}

/** A column may hold several things in a row: "Court, date, term"; then the words of each cell tell. */
function fieldOfColumn(label: string): { field: Field | null; isLabel: boolean } {
  const whole = fieldOf(label);
  if (whole !== null) return { field: whole, isLabel: true };
  const parts = label.split(/,| and |\/| of the /u).map((part) => fieldOf(part));
  return { field: null, isLabel: parts.length > 1 && parts.every((part) => part !== null) };
}

/** Whether a mark parts a line often enough to make columns. */
function hasColumns({ tokens }: Read, mark: string): boolean {
  return tokens.filter((_, at) => isMark(tokens, at, mark)).length >= LEAST_COLUMNS - 1;
}

/** The row that names the columns of a table; `null` for any other line. */
export function tableOf(article: string, read: Read): Table | null {
  if (!read.tokens.some(({ lower }) => nameLabelWords.has(lower))) return null;
  for (const mark of MARKS) {
    if (!hasColumns(read, mark)) continue;
    const labels = labelsOf(article, read, mark);
    if (labels.length < LEAST_COLUMNS) continue;
    const columns = labels.map(fieldOfColumn);
    const known = columns.filter(({ isLabel }) => isLabel).length;
    const isHeader = known * 3 >= labels.length * 2 && columns.some(({ field }) => field === "name");
    if (isHeader) return { mark, fields: columns.map(({ field }) => field) };
  }
  return null;
}

/** The cells of a row, each with what its column holds; `null` for a line that is no row of the table. */
export function rowOf(read: Read, cells: readonly Cell[], { mark, fields }: Table): Cell[] | null {
  const columns = columnsOf(read, mark);
  const count = (columns.at(-1) ?? 0) + 1;
  // Commas and semicolons stand in any line: only as many columns as the head has make a row of it.
  const isRow = mark === "," || mark === ";" ? count === fields.length : count >= LEAST_COLUMNS - 1;
  if (!isRow || count > fields.length + 1) return null;
  return cells.map((cell) => ({ ...cell, field: fields[columns[cell.from] ?? 0] ?? null }));
}
