import type { Status } from "../../domain/vocabulary.ts";
import { isPenalty, MINOR_PENALTIES } from "./isPenalty.ts";
import { isSamePenalty } from "./isSamePenalty.ts";
import { isUnsaid, statusOf } from "./status.ts";
import type { ToldFrame } from "./Telling.ts";

/** Tellings of one ruling may differ by days: the day it was given, came into force, was heard of. */
export const SAME_RULING = 45;
/** No appeal against a fine or days of arrest lasts longer. */
const LONGEST_APPEAL = 365;

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
export function isBeyondAppeal(penalty: ToldFrame, gap: number | null): boolean {
  return MINOR_PENALTIES.has(statusOf(penalty)) && gap !== null && gap > LONGEST_APPEAL;
}

/** "was jailed for five years; before that he was under a ban on certain actions": how he was kept till then, in the same case. */
function isStateBeside(state: ToldFrame, { outcome, passage, term }: ToldFrame, gap: number | null): boolean {
  const isState = state.outcome.role === "holder" && statusOf(state) === "restricted-freedom" && state.term === null;
  const isNear = Math.abs(state.passage.paragraph - passage.paragraph) <= 1 && (gap === null || gap === 0);
  return isState && isNear && outcome.role !== "holder" && term !== null;
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

/** Whether two penalties, `gap` days from one to the other, were given in two cases. */
export function arePenaltiesApart(frame: ToldFrame, known: ToldFrame, gap: number | null): boolean {
  // Whenever a court left it as it was, it is the same penalty.
  if (isSamePenalty(frame, known) && [frame, known].some(({ change }) => change?.kind === "upheld")) return false;
  if (isSamePenalty(frame, known)) {
    if (frame.telling.anew && !known.telling.anew) return gap !== 0;
    return gap !== null && Math.abs(gap) > SAME_RULING;
  }
  // "upheld the sentence of N. He had been given five years": whenever that was, it is what was upheld.
  if (mayBeSamePenalty(frame, known) && [frame, known].some(({ change }) => change !== undefined)) return false;
  if (mayBeSamePenalty(frame, known)) return gap !== null && Math.abs(gap) > SAME_RULING;
  if (isStateBeside(frame, known, gap) || isStateBeside(known, frame, gap)) return false;
  if (revises(frame, gap) || revises(known, gap === null ? null : -gap)) return false;
  if (frame.telling.anew || frame.telling.before !== known.telling.before) return true;
  if (areOfOtherSums(frame, known)) return true;
  return gap === null ? isCountedOn(frame) || frame.telling.old !== known.telling.old : gap !== 0;
}
