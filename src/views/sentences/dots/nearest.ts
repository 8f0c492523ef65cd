import type { PlacedMark } from "./rails.ts";

/** A pointer this near to a mark means it, in CSS pixels: marks are smaller than a finger. */
const REACH = 14;

/** The index of the mark nearest to a point of the chart; `null` where none is near. */
export function nearest(marks: readonly Pick<PlacedMark, "x" | "y">[], x: number, y: number): number | null {
  let [found, least] = [-1, REACH];
  marks.forEach((mark, index) => {
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance < least) [found, least] = [index, distance];
  });
  return found < 0 ? null : found;
}
