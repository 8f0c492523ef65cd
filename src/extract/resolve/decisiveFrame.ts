import type { Status } from "../../domain/vocabulary.ts";
import { daysApart } from "./daysApart.ts";
import { endingOf, isEnding, isOfRelease, isRetold } from "./endingOf.ts";
import { isAfter } from "./isAfter.ts";
import { isPenalty, MEASURES, PENALTIES } from "./isPenalty.ts";
import { isSoftened } from "./isSoftened.ts";
import { gravestOf, statusOf, tellsOutcome } from "./status.ts";
import type { ToldFrame } from "./Telling.ts";

function isChange({ change, telling }: ToldFrame): boolean {
  return change === undefined ? telling.changed : change.kind !== "upheld";
}

/** By the day, or by the tense: "had spent two months in the remand prison; will await the verdict at home". */
function isDatedAfter(frame: ToldFrame, other: ToldFrame): boolean {
  const gap = daysApart(other.telling.date, frame.telling.date);
  return gap === null ? other.telling.before && !frame.telling.before : gap > 0;
}

/** Outcomes of the kind of one; "put in jail", changed to house arrest, was custody before a verdict. */
function kindsBeside(gravest: ToldFrame, frames: readonly ToldFrame[]): ReadonlySet<Status | null> | undefined {
  const isMeasure = ({ change, outcome, telling }: ToldFrame) =>
    (change?.kind === "replaced" || telling.changed) && MEASURES.has(outcome.status);
  if (statusOf(gravest) === "imprisoned" && gravest.term === null && frames.some(isMeasure)) return MEASURES;
  return [PENALTIES, MEASURES].find((statuses) => statuses.has(statusOf(gravest)));
}

/** "was put under house arrest on 7 April; on 26 May he was fined": what a court gives in the end takes the place of a measure. */
function verdictAfter(gravest: ToldFrame, frames: readonly ToldFrame[]): ToldFrame | null {
  if (!MEASURES.has(statusOf(gravest))) return null;
  const measures = frames.filter((frame) => MEASURES.has(statusOf(frame)));
  const verdicts = frames.filter(
    (frame) => isPenalty(frame) && measures.every((measure) => isDatedAfter(frame, measure)),
  );
  return gravestOf(verdicts);
}

/** "overturned the verdict and sent the case back": what had been imposed is no more, and the case is open again. */
function retrialAfter(gravest: ToldFrame, frames: readonly ToldFrame[]): ToldFrame | null {
  if (!isPenalty(gravest)) return null;
  const isReopening = (frame: ToldFrame) =>
    frame.change?.kind === "quashed" && statusOf(frame) === "under-investigation" && isAfter(frame, gravest);
  return frames.findLast(isReopening) ?? null;
}

/** The gravest outcome; of penalties that a higher court changed, and of measures before a verdict, the last. */
function standingOf(frames: readonly ToldFrame[]): ToldFrame | null {
  const any = gravestOf(frames);
  if (any === null) return null;
  // What a higher court left as it was stands by the ruling that imposed it, where the article tells of that.
  const imposed = gravestOf(frames.filter(({ change }) => change?.kind !== "upheld"));
  const gravest = imposed !== null && statusOf(imposed) === statusOf(any) ? imposed : any;
  const retrial = retrialAfter(gravest, frames);
  if (retrial !== null) return retrial;
  const verdict = verdictAfter(gravest, frames);
  if (verdict !== null) return verdict;
  const softened = frames.find((frame) => isSoftened(frame, gravest));
  if (softened !== undefined) return softened;
  const kind = kindsBeside(gravest, frames);
  // "released under house arrest; a court had remanded her": a measure gives way to the one behind it.
  const gives = (frame: ToldFrame) => isChange(frame) || (kind === MEASURES && isDatedAfter(frame, gravest));
  const changes = frames.filter((frame) => kind?.has(statusOf(frame)) && gives(frame));
  return changes.reduce((last, frame) => (isAfter(frame, last) ? frame : last), gravest);
}

/** The frame that tells how a proceeding stands: its end with nothing behind it, else the gravest outcome, as last changed. */
export function decisiveFrame(frames: readonly ToldFrame[]): ToldFrame | null {
  const ending = endingOf(frames);
  if (ending === null) {
    const going = frames.filter((frame) => !isEnding(frame));
    return standingOf(going.some(tellsOutcome) ? going : frames);
  }
  const since = frames.filter(
    (frame) =>
      frame !== ending &&
      tellsOutcome(frame) &&
      !isEnding(frame) &&
      isAfter(frame, ending) &&
      !isRetold(frame, ending) &&
      !isOfRelease(frame, ending),
  );
  return since.length === 0 ? ending : standingOf(since);
}
