import { addingVerbs } from "../../lexicon/outcomes.ts";
import { custodyNouns, keepingNouns, sentenceNouns } from "../../lexicon/penaltyNouns.ts";
import { holderOf } from "../nouns/holderOf.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";
import { subjectOf } from "../subjects/subjectOf.ts";
import { whoseBefore } from "../whose.ts";
import { NOBODY, type Party } from "./Party.ts";

export function isAdding(syntax: Syntax, verb: number): boolean {
  return addingVerbs.has(verbAt(syntax, verb)?.lemma ?? "");
}

/** "had two years added": the participle says what befell the subject of the verb before. */
export function isHaving(syntax: Syntax, verb: number): boolean {
  const had = verbAt(syntax, verbBefore(syntax, verb));
  return verbAt(syntax, verb)?.form === "bare" && had?.lemma === "have" && !had.unreal;
}

function isProlonged(noun: string): boolean {
  return sentenceNouns.has(noun) || custodyNouns.has(noun) || keepingNouns.has(noun);
}

/** "Two years were added to N.'s term", "N. had two years added to his term": whose penalty grows. */
export function bearerOf(syntax: Syntax, verb: number, to: number): Party {
  if (!isAdding(syntax, verb)) return NOBODY;
  const had = verbBefore(syntax, verb);
  if (isHaving(syntax, verb)) return subjectOf(syntax, had);
  const noun = syntax.chunks.findIndex(
    ({ kind, lower }, at) => at > verb && at < to && kind === "word" && isProlonged(lower),
  );
  if (noun < 0) return NOBODY;
  const holder = holderOf(syntax, noun, ["of"]);
  const whose = holder.victims.length > 0 ? null : whoseBefore(syntax.chunks, noun);
  return whose === null ? holder : { ...NOBODY, victims: [whose] };
}
