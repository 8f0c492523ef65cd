import { prepositions } from "../../lexicon/grammar.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { textOf, type Words } from "../Words.ts";

/** "the Batken department of the State Committee for National Security": chunks, the preposition among them. */
const LONGEST_PHRASE = 14;

const WITHIN_PHRASE = new Set(["of", "for", "no", "-"]);

/** The noun phrase behind the preposition at `at`: its words, and the chunk behind them. */
export function phraseBehind(chunks: readonly Chunk[], words: Words, at: number): { text: string; end: number } {
  let end = at + 1;
  for (; end < at + LONGEST_PHRASE && end < chunks.length; end++) {
    const chunk = chunks[end];
    const lower = lowerAt(chunks, end);
    const kind = mentionOf(chunk)?.kind;
    // "in two months' pretrial detention": how long it is to be belongs to it.
    if (kind === "term" && end === at + 1) continue;
    if (chunk?.kind === "verb" || kind === "date" || kind === "term" || kind === "person" || kind === "fine") break;
    if (chunk?.kind === "mark" && !['"', "“", "”", "-", "'s", "«", "»", "'", "’"].includes(lower)) break;
    if (
      (prepositions.has(lower) || ["and", "or", "who", "which", "where", "that", "when", "because"].includes(lower)) &&
      !WITHIN_PHRASE.has(lower)
    )
      break;
  }
  return { text: textOf(words, at + 1, end), end };
}
