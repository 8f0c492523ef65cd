import { joints, prepositions, relatives } from "../../lexicon/grammar.ts";
import { type Chunk, mentionOf } from "../Chunk.ts";

/** How many words may introduce a name: "the former deputy head of the Party of Invented Names N.". */
export const LONGEST_INTRODUCTION = 10;

/** A word that may introduce a name: noun, adjective, article; no preposition, joint or mark. */
export function isPlainWord(chunk: Chunk | undefined): boolean {
  if (chunk?.kind === "word")
    return !prepositions.has(chunk.lower) && !joints.has(chunk.lower) && !relatives.has(chunk.lower);
  const kind = mentionOf(chunk)?.kind;
  return kind === "organisation" || kind === "place" || kind === "agent";
}
