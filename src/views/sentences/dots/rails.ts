import { GREY_BINS, type GreyBin } from "../../../domain/length.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { sizeOf } from "./markSize.ts";
import type { Mark } from "./marks.ts";
import type { Plane } from "./plane.ts";

/** The line of a grey bin, under the axis. */
export interface Rail {
  bin: GreyBin;
  top: number;
  height: number;
}

/** A mark and its middle, in CSS pixels. */
export interface PlacedMark extends Mark {
  x: number;
  y: number;
}

const PADDING = 5;
/** Between neighbours. */
const GAP = 2;

/** Marks side by side from `left`, in as many lines as they need, about the middle of each; from the upper edge of the rail. */
function flow(marks: readonly Mark[], left: number, right: number, dot: number, words: Words) {
  let [x, top, lineHeight] = [left, 0, 0];
  let line: (Mark & { x: number })[] = [];
  const placed: PlacedMark[] = [];
  const endLine = () => {
    placed.push(...line.map((mark) => ({ ...mark, y: top + lineHeight / 2 })));
    [x, top, lineHeight, line] = [left, top + lineHeight + GAP, 0, []];
  };
  for (const mark of marks) {
    const { width, height } = sizeOf(mark, dot, words);
    if (line.length > 0 && x + width > right) endLine();
    lineHeight = Math.max(lineHeight, height);
    line.push({ ...mark, x: x + width / 2 });
    x += width + GAP;
  }
  endLine();
  return { placed, height: top - GAP };
}

/** The grey bins under each other from `top`, each as high as its marks need. */
export function railsOf(marks: readonly Mark[], top: number, { labels, width }: Plane, dot: number, words: Words) {
  const rails: Rail[] = [];
  const placed: PlacedMark[] = [];
  let next = top;
  for (const bin of GREY_BINS) {
    const line = flow(
      marks.filter((mark) => mark.bin === bin),
      labels.width + 6,
      width,
      dot,
      words,
    );
    const height = Math.max(labels.row, line.height + 2 * PADDING);
    // A single line stands in the middle, beside the name.
    const shift = next + (height - line.height) / 2;
    placed.push(...line.placed.map((mark) => ({ ...mark, y: mark.y + shift })));
    rails.push({ bin, top: next, height });
    next += height;
  }
  return { rails, placed, bottom: next };
}
