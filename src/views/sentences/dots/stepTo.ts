import type { LengthBin } from "../../../domain/length.ts";

/** Marks that a page key passes over. */
const PAGE = 10;

/** Terms stand on one axis, each other bin on a line of its own. */
function lineOf(mark: { bin: LengthBin; seconds: number | null } | undefined): string {
  if (mark === undefined) return "none";
  return mark.seconds !== null && Number.isFinite(mark.seconds) ? "term" : mark.bin;
}

/** Where a key leads in the walk over the marks: along their lengths, and from one line to the next; `null` for other keys. */
export function stepTo(
  key: string,
  current: number,
  marks: readonly { bin: LengthBin; seconds: number | null }[],
): number | null {
  const last = marks.length - 1;
  const own = lineOf(marks[current]);
  switch (key) {
    case "ArrowRight":
      return Math.min(last, current + 1);
    case "ArrowLeft":
      return Math.max(0, current - 1);
    case "ArrowDown": {
      const next = marks.findIndex((mark, index) => index > current && lineOf(mark) !== own);
      return next < 0 ? current : next;
    }
    case "ArrowUp": {
      const before = marks.findLastIndex((mark, index) => index < current && lineOf(mark) !== own);
      return before < 0 ? current : marks.findIndex((mark) => lineOf(mark) === lineOf(marks[before]));
    }
    case "PageDown":
      return Math.min(last, current + PAGE);
    case "PageUp":
      return Math.max(0, current - PAGE);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}
