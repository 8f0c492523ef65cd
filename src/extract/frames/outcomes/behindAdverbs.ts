import { adverbs } from "../../lexicon/verbs.ts";
import { type Chunk, lowerAt } from "../Chunk.ts";

/** The first chunk from `at` on that is no adverb: where the complement of a verb may begin. */
export function behindAdverbs(chunks: readonly Chunk[], at: number): number {
  let next = at;
  while (
    adverbs.has(lowerAt(chunks, next)) ||
    ["too", "down", "out", "back", "up", "off", "away"].includes(lowerAt(chunks, next))
  )
    next += 1;
  return next;
}
