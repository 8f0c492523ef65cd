import type { LengthBin } from "../../../domain/length.ts";
import { stepByKey } from "../../stepByKey.ts";

const alongLengths = stepByKey(["ArrowLeft"], ["ArrowRight"]);

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
  const own = lineOf(marks[current]);
  switch (key) {
    case "ArrowDown": {
      const next = marks.findIndex((mark, index) => index > current && lineOf(mark) !== own);
      return next < 0 ? current : next;
    }
    case "ArrowUp": {
      const before = marks.findLastIndex((mark, index) => index < current && lineOf(mark) !== own);
      return before < 0 ? current : marks.findIndex((mark) => lineOf(mark) === lineOf(marks[before]));
    }
    default:
      return alongLengths(key, current, marks.length);
  }
}
