import { type Chunk, isVerb, lowerAt, mentionOf } from "../Chunk.ts";
import { behindApposition } from "./behindApposition.ts";
import { behindBracket } from "./behindBracket.ts";
import { behindClause } from "./behindClause.ts";
import { isPlainWord, LONGEST_INTRODUCTION } from "./isPlainWord.ts";

/** "members of the party, detained on Monday, were": where they belong, before a clause that hangs on them. */
function behindOrigin(chunks: readonly Chunk[], at: number): number {
  if (!["of", "from", "at"].includes(lowerAt(chunks, at))) return at;
  let to = at + 1;
  while (to < at + LONGEST_INTRODUCTION && isPlainWord(chunks[to])) to += 1;
  return to > at + 1 && behindClause(chunks, to) > to ? to : at;
}

/** All that hangs on a name at its right: age, bracket, apposition, relative clause. */
export function behindAsides(chunks: readonly Chunk[], at: number): number {
  let to = behindOrigin(chunks, at);
  for (let step = 0; step < 4; step++) {
    const isDated = lowerAt(chunks, to) === "on" && mentionOf(chunks[to + 1])?.kind === "date";
    // "A on Monday and B on Thursday were".
    if (isDated && (lowerAt(chunks, to + 2) === "and" || isVerb(chunks, to + 2))) return to + 2;
    const bracket = behindBracket(chunks, to);
    const clause = bracket > to ? bracket : behindClause(chunks, to);
    const next = clause > to ? clause : behindApposition(chunks, to);
    if (next === to) return to;
    to = next;
  }
  return to;
}
