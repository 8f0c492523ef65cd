import type { Span } from "../domain/schema.ts";
import { fieldOf } from "./lexicon/fields.ts";

/** Whole lines, or rows of a table made again of its cells. */
export interface Folded extends Span {
  isRow: boolean;
}

interface Cell {
  words: string;
  /** A blank line stands before it. */
  isApart: boolean;
}

/** A head of fewer columns may be a menu. */
const LEAST_COLUMNS = 3;
const LONGEST_LABEL = 40;
const LONGEST_CELL = 160;
/** "Ospanov Timur", "T. Ospanov, b. 1971", "Unknown man": what may stand in the column of names. */
const NAMED =
  /^(?:\p{Lu}[\p{L}\p{M}'’-]{0,30}\.?,?(?: \p{Lu}[\p{L}\p{M}'’-]{0,30}\.?){1,4}(?:$|[\s,(])|(?:Unknown|Unnamed|Name unknown|One more|Two more|Another)\b)/u;
const SENTENCE = /^(?:\S+ ){6,80}\S+[.!?]$/u;
const BLANK_LINE = /\n[ \t\r]*\n/u;

function labelIn({ words }: Cell): ReturnType<typeof fieldOf> {
  return words.length <= LONGEST_LABEL ? fieldOf(words.replace(/[:.]$/u, "")) : null;
}

/** Whether blank lines part the lines of a row just as they part those of the head. */
function isSpacedLike(row: readonly Cell[], head: readonly Cell[]): boolean {
  return row.slice(1).every(({ isApart }) => isApart === head[1]?.isApart);
}

/** Whether as many lines as there are columns are a row: short ones, with a name where the names stand. */
function isRow(row: readonly Cell[], head: readonly Cell[]): boolean {
  const name = row[head.findIndex((label) => labelIn(label) === "name")]?.words ?? "";
  const areCells = row.every(({ words }) => words.length <= LONGEST_CELL && !SENTENCE.test(words));
  return row.length === head.length && areCells && NAMED.test(name) && isSpacedLike(row, head);
}

/** The head and the rows of the table that begins at `at`; of how many lines each row is, and how many there are. */
function tableAt(cells: readonly Cell[], at: number): { columns: number; rows: number } | null {
  let columns = 0;
  while (columns < cells.length - at && labelIn(cells[at + columns] as Cell) !== null) columns += 1;
  const head = cells.slice(at, at + columns);
  if (columns < LEAST_COLUMNS || !head.some((label) => labelIn(label) === "name")) return null;
  if (!isSpacedLike(head, head)) return null;
  let rows = 1;
  while (isRow(cells.slice(at + rows * columns, at + (rows + 1) * columns), head)) rows += 1;
  return rows > 1 ? { columns, rows } : null;
}

/** The lines of a text; where a table was copied cell by cell, each into a line of its own, its rows instead of its cells. */
export function foldRows(text: string, lines: readonly Span[]): Folded[] {
  const cells = lines.map(({ start, end }, at) => ({
    words: text.slice(start, end),
    isApart: BLANK_LINE.test(text.slice(lines[at - 1]?.end ?? start, start)),
  }));
  const folded: Folded[] = [];
  for (let at = 0; at < lines.length; ) {
    const { columns, rows } = tableAt(cells, at) ?? { columns: 1, rows: 1 };
    for (let row = 0; row < rows; row++, at += columns) {
      const [first, last] = [lines[at], lines[at + columns - 1]];
      if (first !== undefined && last !== undefined)
        folded.push({ start: first.start, end: last.end, isRow: columns > 1 });
    }
  }
  return folded;
}
