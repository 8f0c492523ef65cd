import { REACH } from "./barrier.ts";
import { type Chunk, lowerAt } from "./Chunk.ts";

/** The subject of a passive gift, where it is the penalty: "a fine was imposed on N.". */
export function subjectStart(chunks: readonly Chunk[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < REACH &&
    chunks[from - 1]?.kind !== "verb" &&
    ![";", ":"].includes(lowerAt(chunks, from - 1))
  )
    from -= 1;
  return from;
}
