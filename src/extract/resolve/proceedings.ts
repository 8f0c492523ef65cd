import type { Status } from "../../domain/vocabulary.ts";
import { daysApart } from "./daysApart.ts";
import type { Strand } from "./Strand.ts";
import { isUnsaid, statusOf } from "./status.ts";
import type { ToldFrame } from "./Telling.ts";

/** What a court gives in the end. */
const PENALTIES = new Set<Status | null>([
  "administrative-arrest",
  "fined",
  "imprisoned",
  "restricted-freedom",
  "warned",
  "forced-psychiatric",
]);
/** What belongs to a criminal case; days of administrative arrest never do. */
const CRIMINAL = new Set<Status | null>([
  "pretrial-detention",
  "house-arrest",
  "imprisoned",
  "restricted-freedom",
  "forced-psychiatric",
]);
const MINOR = new Set<Status | null>(["administrative-arrest", "fined", "warned"]);
/** How many of its first and of its last frames stand for a strand, and how many strands for a person. */
const LANDMARKS = 6;
const MOST_STRANDS = 8;
const MEASURES = new Set<Status | null>(["pretrial-detention", "house-arrest"]);

/** Tellings of one ruling may differ by days: the day it was given, came into force, was heard of. */
const SAME_RULING = 45;
/** No appeal against a fine or days of arrest lasts longer. */
const LONGEST_APPEAL = 365;
/** Two detentions that lie further apart are two. */
const SAME_DETENTION = 31;

function isPenalty(frame: ToldFrame): boolean {
  return PENALTIES.has(statusOf(frame));
}

/** "Jailed" without a term may be told of any time behind bars. */
function isCriminal(frame: ToldFrame): boolean {
  const status = statusOf(frame);
  return CRIMINAL.has(status) && !(status === "imprisoned" && frame.term === null);
}

function isSamePenalty(one: ToldFrame, other: ToldFrame): boolean {
  const told = ({ term, fine }: ToldFrame) =>
    JSON.stringify([term?.value.term ?? null, fine?.value.amount ?? null, fine?.value.unit ?? null]);
  return isPenalty(one) && statusOf(one) === statusOf(other) && told(one) === told(other);
}

/** The same kind of penalty, of which one telling leaves out how much; "jailed" may be said of any time behind bars. */
function mayBeSamePenalty(one: ToldFrame, other: ToldFrame): boolean {
  const isBare = ({ term, fine }: ToldFrame) => term === null && fine === null;
  if (!isPenalty(one) || !isPenalty(other) || !(isBare(one) || isBare(other))) return false;
  if (isUnsaid(one) || isUnsaid(other)) return true;
  const [own, its] = [statusOf(one), statusOf(other)];
  const isBehindBars = (status: Status | null) => status === "imprisoned" || status === "administrative-arrest";
  return own === its || (isBehindBars(own) && isBehindBars(its));
}

/** A higher court looks at what has been imposed, `gap` days before it; never at what comes later. */
function revises({ telling }: ToldFrame, gap: number | null): boolean {
  return telling.revised && (gap === null || gap >= -SAME_RULING);
}

/** A fine or days of arrest so many days before a ruling: no court looks at them any more. */
function isBeyondAppeal(penalty: ToldFrame, gap: number | null): boolean {
  return MINOR.has(statusOf(penalty)) && gap !== null && gap > LONGEST_APPEAL;
}

function arePenaltiesApart(frame: ToldFrame, known: ToldFrame, gap: number | null): boolean {
  // Whenever a court left it as it was, it is the same penalty.
  if (isSamePenalty(frame, known) && [frame, known].some(({ change }) => change?.kind === "upheld")) return false;
  if (isSamePenalty(frame, known)) {
    if (frame.telling.anew && !known.telling.anew) return gap !== 0;
    return gap !== null && Math.abs(gap) > SAME_RULING;
  }
  // "upheld the sentence of N. He had been given five years": whenever that was, it is what was upheld.
  if (mayBeSamePenalty(frame, known) && [frame, known].some(({ change }) => change !== undefined)) return false;
  if (mayBeSamePenalty(frame, known)) return gap !== null && Math.abs(gap) > SAME_RULING;
  if (revises(frame, gap) || revises(known, gap === null ? null : -gap)) return false;
  if (frame.telling.anew || frame.telling.before !== known.telling.before) return true;
  if (areOfOtherSums(frame, known)) return true;
  return gap === null ? isCountedOn(frame) || frame.telling.old !== known.telling.old : gap !== 0;
}

/** A fine or an arrest of days follows its detention at once: one of an earlier year is not that of today's. */
function isOfOtherYear(minor: ToldFrame, step: ToldFrame): boolean {
  const isMinor = MINOR.has(statusOf(minor));
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

/** "fined 100 MCI. In February he was fined 50": two sums in one unit, told apart, are two fines. */
function areOfOtherSums(frame: ToldFrame, known: ToldFrame): boolean {
  const [own, its] = [frame.fine?.value, known.fine?.value];
  const isOther = own !== undefined && its !== undefined && own.unit === its.unit && own.amount !== its.amount;
  const areFines = [frame, known].every((each) => statusOf(each) === "fined");
  return isOther && areFines && frame.passage.index !== known.passage.index;
}

/** "A week later he was sentenced": days have passed since what was told before. */
function isCountedOn({ date }: ToldFrame): boolean {
  const counted = date?.value.counted;
  return counted?.from === "event" && (counted.days ?? 0) > 0;
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
  if (own === "acquitted" && MINOR.has(other)) return gap !== null && gap > SAME_RULING;
  if (other === "acquitted" && MINOR.has(own)) return gap !== null && -gap > SAME_RULING;
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
 * the same penalty, else the one told of last.
 */
export function proceedingOf(strands: readonly Strand[], frame: ToldFrame): Strand | null {
  const open = strands
    .slice(-MOST_STRANDS)
    .filter((strand) => agreesInTime(frame, strand) && !landmarksOf(strand).some((known) => areApart(frame, known)));
  const restated = open.findLast((strand) => landmarksOf(strand).some((known) => isSamePenalty(frame, known)));
  if (restated !== undefined) return restated;
  const lastTold = (strand: Strand) => strand.frames.at(-1)?.verb.start ?? 0;
  return open.reduce<Strand | null>(
    (latest, strand) => (latest === null || lastTold(strand) > lastTold(latest) ? strand : latest),
    null,
  );
}
