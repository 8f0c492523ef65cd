import { type Chunk, lowerAt } from "./Chunk.ts";

const SAME = new Set(["same", "identical"]);
/** What a clause may go on with behind a penalty that is told. */
export const AFTER_PENALTY = new Set(["", ".", ",", ";", "and", "for"]);

/** "the same", "as many". */
export function isAgain(chunks: readonly Chunk[], at: number): boolean {
  const lower = lowerAt(chunks, at);
  return SAME.has(lower) || (["many", "much"].includes(lower) && lowerAt(chunks, at - 1) === "as");
}
