import type { Status } from "../../domain/vocabulary.ts";
import { daysApart } from "./daysApart.ts";
import { isAfter } from "./isAfter.ts";
import { isPenalty, MEASURES } from "./isPenalty.ts";
import { gravestOf, statusOf } from "./status.ts";
import type { ToldFrame } from "./Telling.ts";

/** Outcomes that end a proceeding, whatever came before. */
const ENDINGS = new Set<Status | null>(["released", "acquitted"]);
/** Penalties that stand although somebody was let go: paid, served, or served at home. */
const STANDING = new Set<Status | null>(["fined", "warned", "administrative-arrest", "restricted-freedom"]);
/** Sent out of the country: what ends a case no less than a release does. */
function isExpulsion(frame: ToldFrame): boolean {
  return frame.outcome.role === "patient" && statusOf(frame) === "other";
}

export function isEnding(frame: ToldFrame): boolean {
  return ENDINGS.has(statusOf(frame)) || isExpulsion(frame);
}

/** "was let go. Police had picked him up at noon": behind the end of a story its beginning may be told again. */
export function isRetold(frame: ToldFrame, ending: ToldFrame): boolean {
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
export function endingOf(frames: readonly ToldFrame[]): ToldFrame | null {
  const ending = frames
    .filter((frame) => isEnding(frame) && !isPartial(frame, frames))
    .reduce<ToldFrame | null>(laterOf, null);
  if (ending === null || statusOf(ending) === "acquitted") return ending;
  const penalty = gravestOf(
    frames.filter((frame) => isPenalty(frame) && (frame.telling.served || !isAfter(frame, ending))),
  );
  return penalty !== null && isServed(penalty, ending) ? null : ending;
}

/** "was paroled. He will be under the supervision of the probation service": the bounds of his release, and no penalty. */
export function isOfRelease({ outcome, term }: ToldFrame, ending: ToldFrame): boolean {
  return outcome.bounded === true && term === null && statusOf(ending) === "released";
}
