import type { Chunk } from "../Chunk.ts";
import type { Words } from "../Words.ts";
import { cautionOf } from "./cautionOf.ts";
import { exitOf } from "./exitOf.ts";
import type { Found } from "./Found.ts";
import { giftOf } from "./giftOf.ts";
import { handoverOf } from "./handoverOf.ts";
import { isOfThing } from "./mayBefall.ts";
import { phraseOf } from "./phraseOf.ts";
import { placementOf } from "./placementOf.ts";
import { plainOf } from "./plainOf.ts";
import { takenFrom } from "./takenFrom.ts";

/** What befalls somebody by the verb at `at`, with the words that belong to it; `null` for a verb that is no outcome. */
function outcomeOf(chunks: readonly Chunk[], words: Words, at: number): Found | null {
  const chunk = chunks[at];
  if (chunk?.kind !== "verb") return null;
  const { verb } = chunk;
  if (isOfThing(chunks, at, verb)) return null;
  const special = phraseOf(chunks, words, at, verb.lemma);
  const gift = giftOf(chunks, words, at, verb);
  const isAway = gift !== null && gift.end > at + 1;
  if (gift !== null && (special === null || special.outcome.role === "holder" || isAway)) return gift;
  if (special !== null) return special;
  const moved =
    exitOf(chunks, words, at, verb) ?? placementOf(chunks, words, at, verb) ?? handoverOf(chunks, words, at, verb);
  return (
    moved ??
    takenFrom(chunks, words, at, verb) ??
    cautionOf(chunks, words, at, verb) ??
    plainOf(chunks, words, at, verb)
  );
}

/** Says of every verb which outcome it is. A verb that belongs to the outcome before it is none of its own. */
export function withOutcomes(chunks: readonly Chunk[], words: Words): Chunk[] {
  let end = 0;
  return chunks.map((chunk, at) => {
    if (chunk.kind !== "verb" || at < end) return chunk;
    const found = outcomeOf(chunks, words, at);
    if (found === null) return chunk;
    end = Math.max(end, found.end);
    return { ...chunk, verb: { ...chunk.verb, outcome: found.outcome, end: found.end } };
  });
}
