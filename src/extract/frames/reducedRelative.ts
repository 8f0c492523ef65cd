import { prepositions } from "../lexicon/grammar.ts";
import { isRoleNoun } from "../persons/roleNouns.ts";
import { type Chunk, lowerAt, mentionOf } from "./Chunk.ts";

const DESCRIBING = new Set(["a", "an", "another", "one", "better", "best", "formerly"]);
const DEFINITE = new Set(["the", "his", "her", "their"]);
/** How many words may stand between an article and the noun for somebody: "the former deputy head". */
const LONGEST_TITLE = 5;

/** "a bard", "the owner", "father of": what says who somebody is, and tells of nobody else. */
export function isDescription(chunks: readonly Chunk[], open: number): boolean {
  const first = lowerAt(chunks, open);
  if (DESCRIBING.has(first) || isRoleNoun(first)) return true;
  const mention = mentionOf(chunks[open]);
  // "a blogger", "a couple", "two teachers".
  if (mention?.kind === "group") return mention.value.count === 1 || mention.value.count === 2;
  if (mention?.kind === "anaphor") return mention.value.noun !== null && !mention.value.plural;
  if (!DEFINITE.has(first)) return false;
  const words = chunks.slice(open + 1, open + 1 + LONGEST_TITLE);
  const end = words.findIndex(({ kind }) => kind !== "word");
  return words.slice(0, end < 0 ? words.length : end).some(({ lower }) => isRoleNoun(lower));
}

/**
 * Whether the verb at `verb` only describes within the aside that opens at `open`: "a blogger based in Osh", "the owner
 * of a shop raided in May", "better known as". Whoever says something there is none.
 */
export function isReduced(chunks: readonly Chunk[], open: number, verb: number): boolean {
  const chunk = chunks[verb];
  if (chunk?.kind !== "verb" || chunk.verb.form !== "bare" || !isDescription(chunks, open)) return false;
  const before = chunks[verb - 1];
  const isBehindNoun = verb > open && (before?.kind === "word" || before?.kind === "mention");
  return isBehindNoun && prepositions.has(lowerAt(chunks, verb + 1));
}
