import type { Status } from "../../../domain/vocabulary.ts";
import { addingVerbs, orderingVerbs } from "../../lexicon/outcomes.ts";
import { monthsBeforeTrial, prolongedCustody, sentenceNouns } from "../../lexicon/penaltyNouns.ts";

/** What a court orders or chooses before a verdict: "ordered two months of detention". */
function orderedIn(lemma: string, text: string): Status | undefined {
  if (!orderingVerbs.has(lemma) && !["choose", "elect", "select"].includes(lemma)) return undefined;
  return /\b(?:arrest|detention|custody)\b/u.test(text) && !/\bdays?\b/u.test(text) ? "pretrial-detention" : undefined;
}

/** "added three months to his detention", "his custody was to end; the court added two months": longer is no penalty. */
function addedTo(lemma: string, behind: string, before: string): Status | undefined {
  if (!addingVerbs.has(lemma)) return undefined;
  const isOfPenalty = behind.split(" ").some((word) => sentenceNouns.has(word));
  const text = isOfPenalty ? "" : /(?:^| )to /u.test(behind) ? `${before} ${behind}` : before;
  return prolongedCustody.test(text) ? "pretrial-detention" : undefined;
}

/** "will spend two months in custody": a court counts it in months, and no verdict has been given. */
function spentIn(lemma: string, behind: string): Status | undefined {
  return lemma === "spend" && monthsBeforeTrial.test(behind) ? "pretrial-detention" : undefined;
}

/** Whether what a verb gives is no penalty but custody: `given`, the words for it; those behind the verb and those before it. */
export function custodyGiven(lemma: string, given: string, behind: string, before: string): Status | undefined {
  return orderedIn(lemma, given) ?? addedTo(lemma, behind, before) ?? spentIn(lemma, behind);
}
