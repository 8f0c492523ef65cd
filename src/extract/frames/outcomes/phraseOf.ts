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

const PARTICLES = ["up", "away", "off"];

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

/** "took into custody", "is at large": the outcome of the verb at `at` with a complement of its own. */
export function phraseOf(chunks: readonly Chunk[], words: Words, at: number, lemma: string): Found | null {
  for (const { complements, outcome, apart } of PHRASES.get(lemma) ?? []) {
    for (const complement of complements) {
      const isParticle =
        complement.length === 1 &&
        complements.length <= 2 &&
        PARTICLES.some((particle) => complement[0]?.ways.has(particle));
      const behind = behindAdverbs(chunks, at + 1);
      // "is out": the adverb may be the complement.
      // "let go two hours later": the complement may be a verb itself.
      const to = apart ? Math.max(at + 2, barrier(chunks, at, isParticle ? PARTICLE_REACH : REACH)) : behind + 1;
      const start = at + 1;
      for (let next = start; next < to; next++) {
        const end = endOfPhrase(words, next, complement);
        // "took a few days off": time is nobody.
        if (end < 0 || (end === next + 1 && hasTime(chunks, start, next))) continue;
        if (
          outcome.status === "detained" &&
          words
            .slice(at, to)
            .flat()
            .some((word) => helpWords.has(word))
        )
          continue;
        if (outcome.status === "fined" && isNoFine(chunks, start, next, end)) continue;
        if (outcome.status === "released" && givesPenalty(chunks, start, next)) continue;
        if (outcome.role === "holder" && end === next + 1 && isOpenEnded(chunks, end)) continue;
        return { outcome, end };
      }
    }
  }
  return null;
}
