import type { Frame } from "../frames/Frame.ts";
import { statusOf } from "./status.ts";

/** How many passages behind a sentence it may be said that it need not be served. */
const REACH = 1;

/** "sentenced him to three years, applied probation and let him go": how a term is served is told right behind it. */
export function isSoftened(frame: Frame, sentence: Frame): boolean {
  const apart = frame.passage.index - sentence.passage.index;
  return (
    statusOf(sentence) === "imprisoned" &&
    statusOf(frame) === "restricted-freedom" &&
    sentence.term !== null &&
    frame.term === null &&
    // "five years in a colony and a year of restricted freedom after it": a court may give both.
    frame.outcome.bounded === true &&
    !frame.relative &&
    apart <= REACH &&
    frame.verb.start > sentence.verb.start
  );
}
