import type { Status } from "../../../domain/vocabulary.ts";
import type { Confinement } from "../../lexicon/confinement.ts";
import { deferringWords, servingNouns, suspendingWords } from "../../lexicon/outcomes.ts";
import { atLiberty, custodyNouns, realTerms } from "../../lexicon/penaltyNouns.ts";
import { lowerAt } from "../Chunk.ts";
import { confinementIn } from "../confinementIn.ts";
import { penaltyIn } from "../penaltyIn.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { textOf } from "../Words.ts";
import type { Changed } from "./sufferers.ts";

/** What a measure before the verdict becomes where somebody is kept elsewhere from then on. */
const MEASURES: Partial<Record<Confinement, Status>> = {
  house: "house-arrest",
  pretrial: "pretrial-detention",
  custody: "pretrial-detention",
};

/** "is now three years of restricted freedom", "should be a real one": what a penalty has become by the words behind the verb. */
function becomeOf(syntax: Syntax, { verb, to, into }: Changed): { status: Status | null; from: number } {
  const words = textOf(syntax.words, verb + 1, to);
  const kind = into?.value.kind ?? penaltyIn(words) ?? null;
  return { status: into === null && realTerms.test(words) ? "imprisoned" : kind, from: verb };
}

/** "The sentence is suspended": served at liberty; a ruling is suspended for a time, and nobody is freer. */
function suspensionOf(syntax: Syntax, { noun, verb, to }: Changed): { status: Status | null; from: number } | null {
  const lower = lowerAt(syntax.chunks, noun);
  const isPenalty =
    ["it", "sentence", "term", "punishment", "penalty", "imprisonment"].includes(lower) || servingNouns.has(lower);
  const isForNow =
    !deferringWords.has(verbAt(syntax, verb)?.lemma ?? "") &&
    /\b(?:pending|until|while)\b/u.test(textOf(syntax.words, verb, to));
  return isPenalty && !isForNow ? { status: "restricted-freedom", from: verb } : null;
}

/** What takes the place of a penalty: the words behind "with", "by" or "to". */
export function replacementOf(syntax: Syntax, changed: Changed): { status: Status | null; from: number } | null {
  if (changed.into !== undefined) return becomeOf(syntax, changed);
  if (suspendingWords.has(verbAt(syntax, changed.verb)?.lemma ?? "")) return suspensionOf(syntax, changed);
  for (let at = Math.min(changed.verb, changed.noun) + 1; at < changed.to; at++) {
    if (!["with", "by", "for", "to", "into"].includes(lowerAt(syntax.chunks, at))) continue;
    const words = syntax.words
      .slice(at + 1, Math.min(at + 12, changed.to))
      .flat()
      .join(" ");
    const isMeasure = custodyNouns.has(lowerAt(syntax.chunks, changed.noun));
    const place = confinementIn(words);
    const kind =
      isMeasure && atLiberty.test(words)
        ? "released"
        : (penaltyIn(words) ?? (isMeasure && place !== null ? MEASURES[place] : undefined));
    if (kind !== undefined) return { status: kind, from: at };
  }
  return null;
}
