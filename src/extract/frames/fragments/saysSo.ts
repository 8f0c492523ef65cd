import {
  beingVerbs,
  besideTerms,
  courtWords,
  endingLinks,
  endingVerbs,
  lastingVerbs,
} from "../../lexicon/fragments.ts";
import { ruledVerbs } from "../../lexicon/verbs.ts";
import { lowerAt } from "../Chunk.ts";
import { governedBy } from "../parties/governedBy.ts";
import { type Syntax, verbAt, verbBefore } from "../Syntax.ts";
import type { Award } from "./Award.ts";

/** Where the part of the passage that ends at `at` begins. */
export function partStart({ chunks }: Pick<Syntax, "chunks">, at: number): number {
  return chunks.findLastIndex(({ lower }, index) => index < at && lower === ";") + 1;
}

/** "On the 10th he already had thirty days": what somebody has in hand by a day was given to him. */
export function isAlreadyHad({ chunks }: Syntax, { from, to, term }: Award): boolean {
  const verb = chunks[from - 1];
  const isHad = verb?.kind === "verb" && verb.verb.lemma === "have" && verb.verb.word === "had";
  const isDays = term?.value.term.days !== undefined;
  return (
    isHad && isDays && lowerAt(chunks, from - 2) === "already" && ["for", ".", ",", ";"].includes(lowerAt(chunks, to))
  );
}

/** "A night court made it fifteen days", "the judge found five years enough": what a court does that ends in a number. */
function isOfCourt(syntax: Syntax, verb: number, { from }: Award): boolean {
  const { chunks } = syntax;
  const own = verbAt(syntax, verb);
  // "fined the sister of N.": such a verb has its own object.
  if (own === null || own.outcome?.role === "patient") return false;
  if (lastingVerbs.has(own.lemma) || besideTerms.has(lowerAt(chunks, from - 1))) return false;
  const start = Math.max(partStart(syntax, verb), verbBefore(syntax, verb) + 1);
  return chunks.slice(start, verb).some(({ lower }) => courtWords.has(lower));
}

/** "For N. it was five years", "for him the evening ended with ten days". */
function isOfHim(syntax: Syntax, verb: number, { from }: Award): boolean {
  const lemma = verbAt(syntax, verb)?.lemma ?? "";
  const isBeside = from - verb === 1 ? beingVerbs.has(lemma) : from - verb === 2 && endingVerbs.has(lemma);
  return isBeside && governedBy(syntax, ["for"], partStart(syntax, verb), verb).victims.length > 0;
}

/** "By noon he had eight years", "has four years to sit". */
function isHad(syntax: Syntax, verb: number, { from, to }: Award): boolean {
  if (verbAt(syntax, verb)?.lemma !== "have" || from !== verb + 1) return false;
  const behind = verbAt(syntax, to);
  if (behind !== null) return behind.form === "infinitive" && ruledVerbs.has(behind.lemma);
  return to === from + 1 && ["", ".", ";", ",", "for"].includes(lowerAt(syntax.chunks, to));
}

/** "The matter ended with a warning": a penalty of no length that all came to. */
export function comesTo(syntax: Syntax, verb: number, { from }: Award): boolean {
  const isEnding = from - verb === 2 && endingVerbs.has(verbAt(syntax, verb)?.lemma ?? "");
  return isEnding && endingLinks.has(lowerAt(syntax.chunks, verb + 1));
}

/** "was a convict with six years to serve". */
function isToServe(syntax: Syntax, _verb: number, { from, to, term }: Award): boolean {
  const behind = verbAt(syntax, to);
  const isAhead = behind?.form === "infinitive" && ruledVerbs.has(behind.lemma) && behind.lemma !== "pay";
  return term !== null && isAhead && lowerAt(syntax.chunks, from - 1) === "with";
}

/** Whether the clause of a mere number shows that it is what somebody was given. */
export function saysSo(syntax: Syntax, verb: number, award: Award): boolean {
  return [isOfCourt, isOfHim, isHad, isToServe].some((rule) => rule(syntax, verb, award));
}
