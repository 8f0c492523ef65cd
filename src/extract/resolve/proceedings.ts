import type { Status } from "../../domain/vocabulary.ts";
import { arePenaltiesApart, isBeyondAppeal, SAME_RULING } from "./arePenaltiesApart.ts";
import { daysApart } from "./daysApart.ts";
import { isPenalty, MINOR_PENALTIES } from "./isPenalty.ts";
import { isSamePenalty } from "./isSamePenalty.ts";
import type { Strand } from "./Strand.ts";
import { statusOf } from "./status.ts";
import type { ToldFrame } from "./Telling.ts";

/** What belongs to a criminal case; days of administrative arrest never do. */
const CRIMINAL = new Set<Status | null>([
  "pretrial-detention",
  "house-arrest",
  "imprisoned",
  "restricted-freedom",
  "forced-psychiatric",
]);
/** How many of its first and of its last frames stand for a strand, and how many strands for a person. */
const LANDMARKS = 6;
const MOST_STRANDS = 8;
const MEASURES = new Set<Status | null>(["pretrial-detention", "house-arrest"]);

/** Two detentions that lie further apart are two. */
const SAME_DETENTION = 31;

/** "Jailed" without a term may be told of any time behind bars. */
function isCriminal(frame: ToldFrame): boolean {
  const status = statusOf(frame);
  return CRIMINAL.has(status) && !(status === "imprisoned" && frame.term === null);
}

/** A fine or an arrest of days follows its detention at once: one of an earlier year is not that of today's. */
function isOfOtherYear(minor: ToldFrame, step: ToldFrame): boolean {
  const isMinor = MINOR_PENALTIES.has(statusOf(minor));
  return isMinor && minor.telling.old && step.telling.date === null && !step.telling.before;
}

/** "convicts him of smuggling", long after another penalty: no step of that case. */
function isLaterConviction({ outcome, telling }: ToldFrame, penalty: ToldFrame, gap: number | null): boolean {
  const isVerdict = outcome.status === null && outcome.formal && !outcome.accusation && !telling.revised;
  return isVerdict && isPenalty(penalty) && gap !== null && gap > SAME_RULING;
}

/** "changed it to house arrest": what is changed is what was told before. */
function isChangeOf({ change }: ToldFrame, gap: number | null): boolean {
  return change !== undefined && change.kind === "replaced" && (gap === null || gap >= 0);
}

/** Two frames of one person tell of two cases: by the law, by the day, or by their words. */
function areApart(frame: ToldFrame, known: ToldFrame): boolean {
  const gap = daysApart(known.telling.date, frame.telling.date);
  const [own, other] = [statusOf(frame), statusOf(known)];
  if (isLaterConviction(known, frame, gap === null ? null : -gap)) return true;
  if (isPenalty(frame) && isBeyondAppeal(known, gap)) return true;
  if (isChangeOf(frame, gap)) return false;
  if (own === "administrative-arrest" && isCriminal(known)) return true;
  if (other === "administrative-arrest" && isCriminal(frame)) return true;
  if (isPenalty(frame) && isPenalty(known)) return arePenaltiesApart(frame, known, gap);
  if (isLaterConviction(frame, known, gap)) return true;
  if (isOfOtherYear(frame, known) || isOfOtherYear(known, frame)) return true;
  if (frame.change?.kind === "quashed" || known.change?.kind === "quashed") return false;
  if (own === "acquitted" && MINOR_PENALTIES.has(other))
    return frame.telling.anew || (gap !== null && gap > SAME_RULING);
  if (other === "acquitted" && MINOR_PENALTIES.has(own)) return gap !== null && -gap > SAME_RULING;
  if (isPenalty(known))
    return isOpening(own) && (frame.telling.anew || isSetBack(known, frame) || (gap !== null && gap > 0));
  if (isPenalty(frame)) return isOpening(other) && (isSetBack(frame, known) || (gap !== null && gap < 0));
  if (other === "released" && isOpening(own) && frame.telling.anew && gap !== null && gap > SAME_DETENTION) return true;
  if (own === "detained" && other === "detained") return gap !== null && Math.abs(gap) > SAME_DETENTION;
  return false;
}

/** "N., previously convicted in 2015, was detained": a penalty of another year, told as having been before. */
function isSetBack({ telling }: ToldFrame, step: ToldFrame): boolean {
  return telling.before && telling.old && !step.telling.before && !step.telling.old;
}

/** What begins a proceeding, or goes on in one before its verdict. */
function isOpening(status: Status | null): boolean {
  return status === "detained" || status === "under-investigation" || MEASURES.has(status);
}

/** What a strand tells since a penalty or a measure in it became another: what was told before no longer stands. */
function sinceChange({ frames }: Strand): readonly ToldFrame[] {
  const last = frames.findLastIndex(({ change }) => change?.kind === "replaced");
  return last < 0 ? frames : frames.slice(last);
}

function landmarksOf(strand: Strand): readonly ToldFrame[] {
  const frames = sinceChange(strand);
  return frames.length <= 2 * LANDMARKS ? frames : [...frames.slice(0, LANDMARKS), ...frames.slice(-LANDMARKS)];
}

/** Whether a frame told as of the past can be of a strand that is not, or the other way round. */
function agreesInTime(frame: ToldFrame, strand: Strand): boolean {
  return (frame.telling.past !== null) === strand.past;
}

/**
 * The proceeding of a person that a frame goes on with; `null` where it tells of another one. Of several the one with
 * the same penalty, else the one told of last; one told only beside ("N., who is serving six years, …") goes on nowhere.
 */
export function proceedingOf(strands: readonly Strand[], frame: ToldFrame): Strand | null {
  const open = strands
    .slice(-MOST_STRANDS)
    .filter((strand) => agreesInTime(frame, strand) && !landmarksOf(strand).some((known) => areApart(frame, known)));
  const restated = open.findLast((strand) => landmarksOf(strand).some((known) => isSamePenalty(frame, known)));
  if (restated !== undefined) return restated;
  const lastTold = (strand: Strand) => strand.frames.at(-1)?.verb.start ?? 0;
  const told = open.filter(({ frames }) => frames.some(({ relative }) => !relative));
  return (told.length > 0 ? told : open).reduce<Strand | null>(
    (latest, strand) => (latest === null || lastTold(strand) > lastTold(latest) ? strand : latest),
    null,
  );
}
