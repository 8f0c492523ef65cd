import { relatives } from "../lexicon/grammar.ts";
import { type Chunk, lowerAt } from "./Chunk.ts";

/** Whether the chunk stands in a relative clause that closes with a comma before the verb at `verb`. */
export function isInAside(chunks: readonly Chunk[], at: number, verb: number): boolean {
  let open = at;
  while (open >= 0 && lowerAt(chunks, open) !== ",") open -= 1;
  let close = at;
  while (close < verb && lowerAt(chunks, close) !== ",") close += 1;
  return open >= 0 && close < verb && chunks.slice(open + 1, at).some(({ lower }) => relatives.has(lower));
}
