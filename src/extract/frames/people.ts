import { joints, prepositions, relatives } from "../lexicon/grammar.ts";
import type { Mention, MentionOf } from "../Mention.ts";
import type { Chunk } from "./Chunk.ts";

/** Those an outcome befalls, as one clause names them. */
export type VictimMention = MentionOf<"person"> | MentionOf<"group"> | MentionOf<"anaphor">;

/** A noun phrase of people with all that hangs on it: "A, 45, who runs a shop, and the blogger B (12)". */
export interface People {
  /** First chunk of the name or number; words that introduce it stand before. */
  from: number;
  to: number;
  members: readonly Member[];
  /** Part of a member that is a group: "five activists, including A". */
  included: readonly VictimMention[];
  possessive: boolean;
  /** The last chunk that is a name of it; what hangs on it may hold other people. */
  last: number;
  /** First chunk of the words that introduce it, and the preposition before them. */
  edge: number;
  preposition: string | null;
}

export interface Member {
  mention: VictimMention;
  at: number;
  /** How it is joined to the member before it: "," or "and", with a comma before it or not. */
  joint: string;
}

export function mentionOf(chunk: Chunk | undefined): Mention | null {
  return chunk?.kind === "mention" ? chunk.mention : null;
}

export function lowerAt(chunks: readonly Chunk[], at: number): string {
  return chunks[at]?.lower ?? "";
}

export function victimAt(chunks: readonly Chunk[], at: number): VictimMention | null {
  const mention = mentionOf(chunks[at]);
  return mention?.kind === "person" || mention?.kind === "group" || mention?.kind === "anaphor" ? mention : null;
}

export function isVerb(chunks: readonly Chunk[], at: number): boolean {
  return chunks[at]?.kind === "verb";
}

/** How many words may introduce a name: "the former deputy head of the Party of Invented Names N.". */
export const LONGEST_INTRODUCTION = 10;

/** A word that may introduce a name: noun, adjective, article; no preposition, joint or mark. */
export function isPlainWord(chunk: Chunk | undefined): boolean {
  if (chunk?.kind === "word")
    return !prepositions.has(chunk.lower) && !joints.has(chunk.lower) && !relatives.has(chunk.lower);
  const kind = mentionOf(chunk)?.kind;
  return kind === "organisation" || kind === "place" || kind === "agent";
}
