import { dailyPlaces, takingVerbs } from "../../lexicon/exits.ts";
import { barrier, REACH } from "../barrier.ts";
import { type Chunk, lowerAt, type VerbChunk } from "../Chunk.ts";
import type { Words } from "../Words.ts";
import type { Found } from "./Found.ts";
import { phraseBehind } from "./phraseBehind.ts";

/** "was taken from his flat", "masked men dragged N. out of his office": from daily life, and to nowhere that is named. */
export function takenFrom(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  if (!takingVerbs.has(verb.lemma)) return null;
  const to = barrier(chunks, at, REACH);
  for (let next = at + 1; next < to; next++) {
    const isFrom = lowerAt(chunks, next) === "from";
    const isOut = lowerAt(chunks, next) === "of" && lowerAt(chunks, next - 1) === "out";
    if (!isFrom && !isOut) continue;
    const { text, end } = phraseBehind(chunks, words, next);
    const leadsOn = ["to", "into"].includes(lowerAt(chunks, end)) || chunks[end]?.kind === "verb";
    if (!dailyPlaces.test(text) || leadsOn) return null;
    return { outcome: { status: "detained", role: "patient", formal: false }, end };
  }
  return null;
}
