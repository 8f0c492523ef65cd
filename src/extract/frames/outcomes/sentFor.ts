import { sendingAdverbs, sendingVerbs } from "../../lexicon/outcomes.ts";
import { type Chunk, lowerAt, mentionOf, type VerbChunk } from "../Chunk.ts";

/** How many chunks may stand between the verb and where somebody is sent. */
const REACH = 5;

/** "the court sent her back, for another eight days": where the length of the penalty begins, or -1. */
export function sentFor(chunks: readonly Chunk[], at: number, { lemma }: VerbChunk["verb"]): number {
  if (!sendingVerbs.has(lemma) || !chunks.some((chunk) => mentionOf(chunk)?.kind === "agent")) return -1;
  const adverb = chunks.findIndex(({ lower }, next) => next > at && next <= at + REACH && sendingAdverbs.has(lower));
  if (adverb < 0 || chunks.slice(at + 1, adverb).some(({ kind }) => kind === "verb" || kind === "mark")) return -1;
  let next = lowerAt(chunks, adverb + 1) === "," ? adverb + 2 : adverb + 1;
  if (lowerAt(chunks, next) !== "for") return -1;
  while (["for", "another", "a", "further", "an"].includes(lowerAt(chunks, next))) next += 1;
  return mentionOf(chunks[next])?.kind === "term" ? adverb + 1 : -1;
}
