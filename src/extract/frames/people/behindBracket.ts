import { type Chunk, lowerAt } from "../Chunk.ts";

export const LONGEST_ASIDE = 16;
/** What stands in brackets has an end that is seen from afar. */
const LONGEST_BRACKET = 40;

/** Where a bracket that opens at `at` ends. */
export function behindBracket(chunks: readonly Chunk[], at: number): number {
  if (lowerAt(chunks, at) !== "(" && lowerAt(chunks, at) !== "[") return at;
  for (let to = at + 1; to < at + LONGEST_BRACKET && to < chunks.length; to++)
    if ([")", "]"].includes(lowerAt(chunks, to))) return to + 1;
  return at;
}
