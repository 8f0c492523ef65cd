import { takingUp } from "../../../lexicon/fragments.ts";
import { relatives } from "../../../lexicon/grammar.ts";
import { rulingVerbs } from "../../../lexicon/reporting.ts";
import {
  caseNouns,
  courtWords,
  hearingVerbs,
  occurringVerbs,
  pointers,
  pointingWords,
  seizureNouns,
  sittingNouns,
} from "../../../lexicon/sittings.ts";
import type { Token } from "../../../token.ts";
import { finiteVerbs } from "./finiteVerbs.ts";
import { has } from "./has.ts";
import type { Sitting } from "./Sitting.ts";
import { tellsOtherStep } from "./tellsOtherStep.ts";

/** How many words may stand before the day in "District court, 12 March." */
const LONGEST_IMPRINT = 7;

/** "ruled so", "this was decided by the court", "such was the decision": the ruling told right before. */
function isRuledSo(before: readonly Token[]): boolean {
  if (takingUp.has(before[0]?.lower ?? "") && has(before, sittingNouns)) return true;
  return before.some(({ lower }, at) => {
    const [last, next, earlier] = [before[at - 1], before[at + 1], before[at - 2]].map((token) => token?.lower ?? "");
    if (!rulingVerbs.has(lower)) return false;
    return (
      takingUp.has(next ?? "") ||
      takingUp.has(last ?? "") ||
      (finiteVerbs.has(last ?? "") && takingUp.has(earlier ?? ""))
    );
  });
}

/** "The court heard the appeal of N. on 23 May. It cut his term.", "The case was considered on 12 May." */
function isHeard(before: readonly Token[]): boolean {
  const hearing = before.findIndex(({ lower }) => hearingVerbs.has(lower));
  const subject = before.slice(0, Math.max(hearing, 0));
  const isOfCase = finiteVerbs.has(before[hearing - 1]?.lower ?? "") && has(subject, caseNouns);
  // "considered fair for N., who was returned in October": a clause that is not closed has days of its own.
  const isOpen = has(before.slice(Math.max(hearing, 0)), relatives);
  return (has(subject, courtWords) || isOfCase) && !isOpen && !tellsOtherStep(subject);
}

/** What the words before a date say that was on it; `null` where they tell of something else. `own`: behind a date before it. */
export function subjectOf(before: readonly Token[], own: readonly Token[], isVerbless: boolean): Sitting["of"] | null {
  if (isHeard(before)) return "court";
  if (tellsOtherStep(own)) return null;
  const occurs = has(own, occurringVerbs);
  const isCourt = has(before, courtWords);
  if (has(before, sittingNouns) && (occurs || isVerbless)) return "court";
  if (isCourt && (isRuledSo(before) || (isVerbless && before.length <= LONGEST_IMPRINT))) return "court";
  if (occurs && isCourt && has(before, pointers)) return "court";
  if (occurs && has(before, seizureNouns)) return "custody";
  const isPointed = before.length > 1 && before.every(({ lower }) => pointingWords.has(lower));
  return isPointed && has(before.slice(0, 1), pointers) ? "before" : null;
}
