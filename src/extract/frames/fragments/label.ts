import {
  beingVerbs,
  endingLinks,
  endingVerbs,
  openingWords,
  trialNouns,
  verdictLabels,
} from "../../lexicon/fragments.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { type Syntax, verbAt } from "../Syntax.ts";

const MARKS = new Set([":", "–", "—", "-"]);

/** What says that the words before it are the penalty behind it: a mark, or a verb of being or ending. */
export interface Link {
  /** First chunk of the link. */
  at: number;
  /** What comes to an end may be a trial as well as a sentence. */
  ends: boolean;
}

/** "is five years", "amounted to five years", "ended in a fine", ": five years"; `null` for anything else. */
export function linkTo(syntax: Syntax, from: number): Link | null {
  const { chunks } = syntax;
  if (MARKS.has(lowerAt(chunks, from - 1))) return { at: from - 1, ends: false };
  const near = verbAt(syntax, from - 1);
  if (near !== null) return !near.unreal && beingVerbs.has(near.lemma) ? { at: from - 1, ends: false } : null;
  const verb = verbAt(syntax, from - 2);
  if (verb === null || verb.unreal) return null;
  const preposition = lowerAt(chunks, from - 1);
  if (endingVerbs.has(verb.lemma) && endingLinks.has(preposition)) return { at: from - 2, ends: true };
  const isSum = preposition === "to" ? verb.lemma === "amount" : preposition === "of" && verb.lemma === "consist";
  return isSum ? { at: from - 2, ends: false } : null;
}

/** Whether words name nothing but the penalty or, where something ends, the trial. */
export function isLabel(words: readonly Chunk[], { ends }: Link): boolean {
  const isName = ({ lower }: Chunk) => verdictLabels.has(lower) || (ends && trialNouns.has(lower));
  const isFiller = (chunk: Chunk) =>
    (chunk.kind === "word" && (openingWords.has(chunk.lower) || isName(chunk))) || mentionOf(chunk) !== null;
  return words.every(isFiller) && words.some(isName);
}
