import { daysApart } from "./daysApart.ts";
import type { ToldFrame } from "./Telling.ts";

/** Whether a frame tells of what came after another: by the day, else by its words, else by the order of the text. */
export function isAfter(frame: ToldFrame, other: ToldFrame): boolean {
  const gap = daysApart(other.telling.date, frame.telling.date);
  if (gap !== null && gap !== 0) return gap > 0;
  if (frame.moment !== undefined && other.moment !== undefined && frame.moment !== other.moment)
    return frame.moment > other.moment;
  if (frame.telling.before !== other.telling.before) return other.telling.before;
  if (frame.telling.anew !== other.telling.anew) return frame.telling.anew;
  return orderOf(frame) > orderOf(other);
}

/** What a head says of an entry comes after all that the entry itself says. */
function orderOf({ verb, passage }: ToldFrame): number {
  return verb.start < passage.start ? passage.end : verb.start;
}
