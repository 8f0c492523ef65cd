import { intoCustody } from "../../lexicon/confinement.ts";
import { placingVerbs } from "../../lexicon/outcomes.ts";
import { barrier, REACH } from "../barrier.ts";
import type { Chunk, VerbChunk } from "../Chunk.ts";
import { textOf, type Words } from "../Words.ts";
import { cautionOf } from "./cautionOf.ts";
import { cuffedOf } from "./cuffedOf.ts";
import { exitOf } from "./exitOf.ts";
import { expulsionOf } from "./expulsionOf.ts";
import type { Found } from "./Found.ts";
import { giftOf } from "./giftOf.ts";
import { handoverOf } from "./handoverOf.ts";
import { heardOf } from "./heardOf.ts";
import { isDoneByCourt } from "./isDoneByCourt.ts";
import { isOfThing } from "./mayBefall.ts";
import { metOf } from "./metOf.ts";
import { phraseOf } from "./phraseOf.ts";
import { placementOf } from "./placementOf.ts";
import { plainOf } from "./plainOf.ts";
import { refusedOf } from "./refusedOf.ts";
import { comingFor, isBystander, seizureOf } from "./seizureOf.ts";
import { shutAwayOf } from "./shutAwayOf.ts";
import { stintOf } from "./stintOf.ts";
import { takenFrom } from "./takenFrom.ts";
import { takenOf } from "./takenOf.ts";
import { withBounds } from "./withBounds.ts";

/** What a verb of moving, seizing or judging makes of somebody, without a complement of its own. */
function movedOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  return (
    placementOf(chunks, words, at, verb) ??
    handoverOf(chunks, words, at, verb) ??
    takenFrom(chunks, words, at, verb) ??
    takenOf(chunks, words, at, verb) ??
    refusedOf(chunks, words, at, verb) ??
    expulsionOf(chunks, words, at, verb) ??
    seizureOf(chunks, words, at, verb) ??
    shutAwayOf(chunks, at, verb)
  );
}

function clauseOf(chunks: readonly Chunk[], words: Words, at: number): string {
  return textOf(words, at, barrier(chunks, at, REACH));
}

/** "A court took N. into custody": there he waits for his trial. */
function keptByCourt(
  found: Found | null,
  chunks: readonly Chunk[],
  words: Words,
  at: number,
  verb: VerbChunk["verb"],
): Found | null {
  if (found?.outcome.status !== "detained" || !intoCustody.test(clauseOf(chunks, words, at))) return found;
  const isKept = isDoneByCourt(chunks, words, at, verb);
  return isKept ? { ...found, outcome: { ...found.outcome, status: "pretrial-detention" } } : found;
}

/** What befalls somebody by the verb at `at`, with the words that belong to it; `null` for a verb that is no outcome. */
function outcomeOf(chunks: readonly Chunk[], words: Words, at: number): Found | null {
  const chunk = chunks[at];
  if (chunk?.kind !== "verb") return null;
  const { verb } = chunk;
  if (isOfThing(chunks, at, verb)) return null;
  const stint = stintOf(chunks, words, at, verb);
  const cuffed = cuffedOf(chunks, words, at, verb);
  if (cuffed !== null) return cuffed;
  const placed = placementOf(chunks, words, at, verb);
  if (stint !== null && placed === null) return stint;
  const phrase = keptByCourt(phraseOf(chunks, words, at, verb.lemma), chunks, words, at, verb);
  // "locked up in a psychiatric ward": where it is says more than that somebody is put away.
  const special = phrase?.outcome.status === "imprisoned" && placed !== null ? placed : phrase;
  const gift = giftOf(chunks, words, at, verb) ?? heardOf(chunks, at, verb);
  const isAway = gift !== null && gift.end > at + 1;
  if (special?.outcome.status === "under-investigation") return special;
  if (gift !== null && (special === null || special.outcome.role === "holder" || isAway)) return gift;
  const freed = metOf(chunks, words, at, verb) ?? exitOf(chunks, words, at, verb);
  const moved = freed ?? comingFor(chunks, words, at, verb) ?? special ?? movedOf(chunks, words, at, verb);
  const { status, role } = moved?.outcome ?? {};
  const mayBeAnybody = status === "detained" || (freed === null && placingVerbs.get(verb.lemma) === "carry");
  if (mayBeAnybody && role === "patient" && isBystander(chunks, words, at, verb)) return null;
  if (moved !== null)
    return { ...moved, outcome: withBounds(moved.outcome, clauseOf(chunks, words, at), textOf(words, 0, at)) };
  return cautionOf(chunks, words, at, verb) ?? plainOf(chunks, words, at, verb);
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
