import { requestNouns } from "../lexicon/fragments.ts";
import { grantingVerbs } from "../lexicon/verbs.ts";
import type { Mention } from "../Mention.ts";
import { type Chunk, mentionOf } from "./Chunk.ts";

/** How far before what is asked for the noun of the request may stand. Chunks. */
const REACH = 6;

/** "agreed with the request", "granted it": what was asked for is what was given. */
function isGranted(chunks: readonly Chunk[], noun: number): boolean {
  const chunk = chunks.slice(0, noun).findLast(({ kind }) => kind === "verb");
  return chunk?.kind === "verb" && grantingVerbs.has(chunk.verb.lemma) && !chunk.verb.unreal;
}

/** "rejected the prosecutor's proposal of five years": a term or a sum that somebody asked the court for, and no penalty. */
export function isAskedFor(chunks: readonly Chunk[], mention: Mention): boolean {
  const at = chunks.findIndex((chunk) => mentionOf(chunk) === mention);
  const noun = chunks.findLastIndex(({ lower }, step) => step < at && requestNouns.has(lower));
  if (noun < 0 || at - noun > REACH) return false;
  const isOfIt = chunks
    .slice(noun + 1, at)
    .every((chunk) => chunk.kind !== "verb" && mentionOf(chunk) === null && !/^[,;:]$/u.test(chunk.lower));
  return isOfIt && !isGranted(chunks, noun);
}
