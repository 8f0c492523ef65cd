import type { Tally } from "../domain/tally.ts";

/** One mark of a view, in words. */
export interface CountRow {
  name: string;
  total: Tally;
  /** The people of each part, which add up to those of the row; null where the mark is not divided. */
  parts: readonly number[] | null;
}

/**
 * The counts of a view as a table: what its marks say, for readers who do not see them. They come from the `model.ts`
 * that the marks are drawn by. The totals of the rows add up to the selection.
 */
export interface CountTable {
  /** What is counted. */
  caption: string;
  /** What a row is about; the name of the first column. */
  heading: string;
  /** The names of the parts that the marks are divided into; mostly none. */
  parts: readonly string[];
  rows: readonly CountRow[];
}
