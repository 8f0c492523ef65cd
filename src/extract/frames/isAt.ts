import { type Chunk, lowerAt } from "./Chunk.ts";

/** Whether these words stand one after the other from `at`. */
export function isAt(chunks: readonly Chunk[], at: number, words: readonly string[]): boolean {
  return words.every((word, step) => lowerAt(chunks, at + step) === word);
}
