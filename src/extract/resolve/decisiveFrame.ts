import type { Status } from "../../domain/vocabulary.ts";
import { daysApart } from "./daysApart.ts";
import { isPenalty, PENALTIES } from "./isPenalty.ts";
import { isSoftened } from "./isSoftened.ts";
import { gravestOf, statusOf, tellsOutcome } from "./status.ts";
import type { ToldFrame } from "./Telling.ts";

/** Outcomes that end a proceeding, whatever came before. */
const ENDINGS = new Set<Status | null>(["released", "acquitted"]);
/** Penalties that stand although somebody was let go: paid, served, or served at home. */
const STANDING = new Set<Status | null>(["fined", "warned", "administrative-arrest", "restricted-freedom"]);
/** How somebody is held before a verdict; of several the last one stands. */
const MEASURES = new Set<Status | null>(["pretrial-detention", "house-arrest"]);

/** Sent out of the country: what ends a case no less than a release does. */
function isExpulsion(frame: ToldFrame): boolean {
  return frame.outcome.role === "patient" && statusOf(frame) === "other";
}

function isEnding(frame: ToldFrame): boolean {
  return ENDINGS.has(statusOf(frame)) || isExpulsion(frame);
}

/** Whether a frame tells of what came after another: by the day, else by its words, else by the order of the text. */
function isAfter(frame: ToldFrame, other: ToldFrame): boolean {
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

/** "was let go. Police had picked him up at noon": behind the end of a story its beginning may be told again. */
function isRetold(frame: ToldFrame, ending: ToldFrame): boolean {
  // "was paroled after three of his five years": what is told beside the ending was before it.
  const isBeside = frame.passage.index === ending.passage.index;
  if (frame.relative && isBeside && !frame.telling.anew) return true;
  // "left the colony early, after a court replaced the rest of her term": why she was let go.
  if (frame.change !== undefined && isBeside && statusOf(ending) === "released") return true;
  // "cancelled the house arrest and placed him in custody": one measure gave way to another.
  if (ending.change?.kind === "quashed" && isBeside && MEASURES.has(statusOf(frame))) return false;
  // "was relieved of responsibility. The court ordered compulsory treatment": what takes the place of a punishment.
  if (statusOf(frame) === "forced-psychiatric") return false;
  if (STANDING.has(statusOf(frame)) || frame.vaguePenalty !== null || frame.telling.anew) return false;
  const gap = daysApart(ending.telling.date, frame.telling.date);
  if (gap !== null && gap > 0) return false;
  return !isBeside || !isPenalty(frame);
}

function daysOf({ term }: ToldFrame): number | null {
  const given = term?.value.term ?? null;
  return given === null || given.years || given.months || given.life ? null : (given.days ?? null);
}

/** Let go when the term was over: the penalty stands. A term known to be longer than the time since was cut short. */
function isServed(penalty: ToldFrame, release: ToldFrame): boolean {
  if (isExpulsion(release)) return statusOf(penalty) === "imprisoned";
  if (release.telling.early) return false;
  if (release.telling.served || penalty.telling.served) return true;
  const days = daysOf(penalty);
  const gap = daysApart(penalty.telling.date, release.telling.date);
  if (days !== null && gap !== null && gap > 0) return gap >= days - 1;
  return STANDING.has(statusOf(penalty));
}

/** A conviction or a penalty of the same ruling. */
function isGuiltyToo(frame: ToldFrame, acquittal: ToldFrame): boolean {
  const gap = daysApart(acquittal.telling.date, frame.telling.date);
  const isVerdict = statusOf(frame) === null && frame.outcome.formal && frame.outcome.accusation === undefined;
  const isNear = Math.abs(frame.passage.index - acquittal.passage.index) <= 1;
  const isOther = frame.change !== undefined || frame.telling.past !== null || frame.telling.before || frame.relative;
  return (isVerdict || isPenalty(frame)) && isNear && !isOther && (gap === null || gap === 0);
}

/** "was cleared of planning unrest but found guilty of resisting police": acquitted of a part of the charges. */
function isPartial(ending: ToldFrame, frames: readonly ToldFrame[]): boolean {
  if (statusOf(ending) !== "acquitted" || ending.change !== undefined || ending.reason === null) return false;
  return frames.some((frame) => frame.verb.start > ending.verb.start && isGuiltyToo(frame, ending));
}

/** So many passages, and days, from an acquittal whoever walks free does so for it. */
const SAME_STORY = 2;

/** "was fully cleared. He left the court a free man": who is acquitted walks free, and is acquitted. */
function laterOf(last: ToldFrame | null, frame: ToldFrame): ToldFrame {
  if (last === null) return frame;
  const gap = daysApart(last.telling.date, frame.telling.date);
  const apart = frame.passage.index - last.passage.index;
  // "dropped the charges and released him", in one breath, is no acquittal by a court.
  const isNear = apart > 0 && apart <= SAME_STORY && (gap === null || gap <= SAME_STORY);
  const isOne = isNear && !frame.telling.anew && !last.telling.before;
  const isFreed = isOne && statusOf(last) === "acquitted" && statusOf(frame) === "released";
  return isAfter(frame, last) && !isFreed ? frame : last;
}

/** The last ending, unless the penalty before it was served to its end. */
function endingOf(frames: readonly ToldFrame[]): ToldFrame | null {
  const ending = frames
    .filter((frame) => isEnding(frame) && !isPartial(frame, frames))
    .reduce<ToldFrame | null>(laterOf, null);
  if (ending === null || statusOf(ending) === "acquitted") return ending;
  const penalty = gravestOf(
    frames.filter((frame) => isPenalty(frame) && (frame.telling.served || !isAfter(frame, ending))),
  );
  return penalty !== null && isServed(penalty, ending) ? null : ending;
}

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

/** "was paroled. He will be under the supervision of the probation service": the bounds of his release, and no penalty. */
function isOfRelease({ outcome, term }: ToldFrame, ending: ToldFrame): boolean {
  return outcome.bounded === true && term === null && statusOf(ending) === "released";
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
