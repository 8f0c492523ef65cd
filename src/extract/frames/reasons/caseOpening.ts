import { chargeCategoryOf } from "../../lexicon/charges.ts";
import { caseNouns, casePrepositions } from "../../lexicon/reasons.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import type { Opening } from "./Opening.ts";

function mayNameCase(chunk: Chunk): boolean {
  return chunk.kind === "word" || mentionOf(chunk)?.kind === "organisation" || /^["“”«»]$/u.test(chunk.lower);
}

/** "in the Hizb ut-Tahrir case": the words before the noun say what it is about. */
function isNamedCase(article: string, chunks: readonly Chunk[], from: number, noun: number): boolean {
  const [first, last] = [chunks[from], chunks[noun - 1]];
  return first !== undefined && last !== undefined && chargeCategoryOf(article.slice(first.start, last.end)) !== null;
}

/** "in a criminal case of fraud", "as part of the case on riots": what the case is about. */
export function caseOpening(article: string, chunks: readonly Chunk[], at: number): Opening | null {
  if (!["in", "of", "within"].includes(lowerAt(chunks, at))) return null;
  const noun = [2, 3, 4, 5, 6].find((step) => caseNouns.has(lowerAt(chunks, at + step)));
  if (noun === undefined || chunks.slice(at + 1, at + noun).some((chunk) => !mayNameCase(chunk))) return null;
  if (isNamedCase(article, chunks, at + 1, at + noun)) return { at: at + 1, formal: true, to: at + noun + 1 };
  const isLinked = casePrepositions.has(lowerAt(chunks, at + noun + 1)) && mentionOf(chunks[at + noun + 2]) === null;
  return isLinked ? { at: at + noun + 2, formal: true } : null;
}
