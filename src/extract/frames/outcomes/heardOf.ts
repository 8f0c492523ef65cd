import { sentenceNouns } from "../../lexicon/penaltyNouns.ts";
import { type Chunk, lowerAt, mentionOf, type VerbChunk } from "../Chunk.ts";
import type { Found } from "./Found.ts";

/** What may stand between the verb and how long: "heard the words", "heard her sentence:". */
const BETWEEN = new Set([
  "the",
  "word",
  "words",
  "a",
  "an",
  "his",
  "her",
  "their",
  "of",
  ":",
  '"',
  "“",
  "„",
  "«",
  "”",
  "'",
  "‘",
]);
/** How many chunks of it. */
const REACH = 6;

/** "heard 'seven years'", "hearing the words 'twelve years'": what a court says to somebody is what he gets. */
export function heardOf(
  chunks: readonly Chunk[],
  at: number,
  { lemma, passive, unreal }: VerbChunk["verb"],
): Found | null {
  if (lemma !== "hear" || passive || unreal) return null;
  for (let next = at + 1; next <= at + REACH; next++) {
    const lower = lowerAt(chunks, next);
    if (mentionOf(chunks[next])?.kind === "term") {
      const isOfThing = lowerAt(chunks, next + 1) === "of" || lowerAt(chunks, next + 1) === "'s";
      return isOfThing ? null : { outcome: { status: null, role: "recipient", formal: false }, end: at + 1 };
    }
    if (!BETWEEN.has(lower) && !sentenceNouns.has(lower)) return null;
  }
  return null;
}
