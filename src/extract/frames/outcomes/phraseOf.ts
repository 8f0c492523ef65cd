import { besideTerms, otherMatters } from "../../lexicon/fragments.ts";
import { helpWords } from "../../lexicon/outcomes.ts";
import { verbPhrases } from "../../lexicon/phrases/verbPhrases.ts";
import { timeUnits } from "../../lexicon/terms.ts";
import { adverbs } from "../../lexicon/verbs.ts";
import { barrier, REACH } from "../barrier.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { victimAt } from "../people/People.ts";
import { endOfPhrase, type Words } from "../Words.ts";
import { behindAdverbs } from "./behindAdverbs.ts";
import type { Found } from "./Found.ts";

/** How far, in chunks, a particle may stand from its verb: "picked him up". */
const PARTICLE_REACH = 6;

/** The phrases each verb is part of, in their order. */
const PHRASES: ReadonlyMap<string, typeof verbPhrases> = new Map(
  verbPhrases.flatMap(({ verbs }) =>
    [...verbs].map((verb) => [verb, verbPhrases.filter((phrase) => phrase.verbs.has(verb))] as const),
  ),
);

function hasTime(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks.slice(from, to).some(({ lower }) => Object.hasOwn(timeUnits, lower));
}

/** "is out too" is freedom, "is out of the country" is not. */
function isOpenEnded(chunks: readonly Chunk[], end: number): boolean {
  return ["of", "to", "from", "for", "with"].includes(lowerAt(chunks, end)) || chunks[end]?.kind === "verb";
}

/** How far behind "to pay" the word for what is paid may stand. */
const PAID_REACH = 5;

/** "ordered the ministry to pay N.", "made to pay a bribe": whoever has to pay is nobody, or it is no fine. */
function isNoFine(chunks: readonly Chunk[], from: number, at: number, end: number): boolean {
  const between = chunks.slice(from, at);
  const isOfThing =
    between.some(({ kind, lower }) => kind !== "verb" && !adverbs.has(lower)) &&
    !between.some((_, step) => victimAt(between, step) !== null) &&
    !between.some(({ lower }) => lower === "by");
  return isOfThing || chunks.slice(end, end + PAID_REACH).some(({ lower }) => otherMatters.has(lower));
}

/** "handed N. eleven years and his brother four": what is handed is a penalty, and nobody. */
function givesPenalty(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks
    .slice(from, to)
    .some((chunk, step) => mentionOf(chunk)?.kind === "term" && !besideTerms.has(lowerAt(chunks, from + step - 1)));
}

/** Whether a complement found at `next`, up to `end`, befalls somebody there, and not what stands between. */
function mayMean({ outcome, end }: Found, chunks: readonly Chunk[], at: number, next: number): boolean {
  const isOneWord = end === next + 1;
  // "took a few days off": time is nobody.
  if (isOneWord && hasTime(chunks, at + 1, next)) return false;
  if (outcome.status === "fined" && isNoFine(chunks, at + 1, next, end)) return false;
  if (outcome.status === "released" && givesPenalty(chunks, at + 1, next)) return false;
  return !(outcome.role === "holder" && isOneWord && isOpenEnded(chunks, end));
}

/** Whoever is taken where help is near is ill, and nobody's prisoner. */
function isHelped(words: Words, at: number, to: number): boolean {
  return words.slice(at, to).some((each) => each.some((word) => helpWords.has(word)));
}

/** "took into custody", "is at large": the outcome of the verb at `at` with a complement of its own. */
export function phraseOf(chunks: readonly Chunk[], words: Words, at: number, lemma: string): Found | null {
  for (const { complements, outcome, apart, isParticle } of PHRASES.get(lemma) ?? []) {
    // "is out": the adverb may be the complement.
    // "let go two hours later": the complement may be a verb itself.
    const to = apart
      ? Math.max(at + 2, barrier(chunks, at, isParticle ? PARTICLE_REACH : REACH))
      : behindAdverbs(chunks, at + 1) + 1;
    if (outcome.status === "detained" && isHelped(words, at, to)) continue;
    for (const complement of complements) {
      for (let next = at + 1; next < to; next++) {
        const found = { outcome, end: endOfPhrase(words, next, complement) };
        if (found.end >= 0 && mayMean(found, chunks, at, next)) return found;
      }
    }
  }
  return null;
}
