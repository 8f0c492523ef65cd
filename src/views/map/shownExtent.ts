import type { Box } from "./projection.ts";

let shown: Box | null = null;

/** The map on screen says where it stands, so that a figure can show the same part of the earth. */
export function tellExtent(box: Box): void {
  shown = box;
}

/** What the reader's map shows, in degrees; null before there was one. */
export function shownExtent(): Box | null {
  return shown;
}
