import type { Column } from "../../domain/settings/columns.ts";
import { columnKinds } from "./columns/columnKinds.ts";

/** Pixels of a column of share 1 that is still read with ease; a table of many columns scrolls sideways instead. */
const LEAST = 96;
/** Pixels, as in the style sheet: between two columns, and at the edges of a row. */
const GAP = 16;
const EDGES = 16;

/** The widths of the columns as a track list of a grid, and the least width of the table in pixels. */
export function tracksOf(columns: readonly Column[]): { tracks: string; width: number } {
  const shares = columns.map((column) => columnKinds[column].share);
  const least = shares.map((share) => Math.round(share * LEAST));
  return {
    tracks: shares.map((share, index) => `minmax(${least[index]}px, ${share}fr)`).join(" "),
    width: least.reduce((sum, width) => sum + width, 0) + GAP * (columns.length - 1) + EDGES,
  };
}
