import { joints, prepositions } from "../../lexicon/grammar.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import type { Syntax } from "../Syntax.ts";

/** "A court in Taraz sentenced": whoever stands further left is not whom it befell. */
export function hasAgentBefore({ chunks }: Syntax, verb: number): boolean {
  for (let at = verb - 1; at >= 0; at--) {
    const kind = mentionOf(chunks[at])?.kind;
    if (kind === "person" || kind === "group" || kind === "anaphor" || lowerAt(chunks, at) === ",") return false;
    if (kind === "agent" && !isBroughtBefore(chunks, at)) return true;
  }
  return false;
}

/** "was brought before the Taraz District Court and": where somebody is taken, and no doer. */
function isBroughtBefore(chunks: readonly Chunk[], agent: number): boolean {
  let at = agent - 1;
  while (chunks[at]?.kind === "word" && !prepositions.has(lowerAt(chunks, at)) && !joints.has(lowerAt(chunks, at)))
    at -= 1;
  if (mentionOf(chunks[at])?.kind === "place" || mentionOf(chunks[at])?.kind === "agent")
    return isBroughtBefore(chunks, at);
  return ["before", "to", "in", "at", "into"].includes(lowerAt(chunks, at));
}
