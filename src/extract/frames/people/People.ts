import type { MentionOf } from "../../Mention.ts";
import { type Chunk, mentionOf } from "../Chunk.ts";

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

export function victimAt(chunks: readonly Chunk[], at: number): VictimMention | null {
  const mention = mentionOf(chunks[at]);
  return mention?.kind === "person" || mention?.kind === "group" || mention?.kind === "anaphor" ? mention : null;
}
