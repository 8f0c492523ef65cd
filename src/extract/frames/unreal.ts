import { unrealGovernors } from "../lexicon/verbs.ts";
import type { Chunk } from "./Chunk.ts";
import { isInAside } from "./lists.ts";

const HARD_JOINTS = new Set([";", "but", "while", "whereas", "although"]);

/** By its own words, or by a verb that governs it in the same clause: demanded, denied, quashed. */
export function isUnreal(chunks: readonly Chunk[], verb: number): boolean {
  const own = chunks[verb];
  if (own?.kind === "verb" && own.verb.unreal) return true;
  for (let at = verb - 1; at >= 0; at--) {
    const lower = chunks[at]?.lower ?? "";
    if (HARD_JOINTS.has(lower)) return false;
    if (unrealGovernors.has(lower) && !isInAside(chunks, at, verb)) return true;
  }
  // "Reports that N. was jailed turned out to be false."
  return chunks.slice(verb).some(({ lower }) => lower === "false" || lower === "untrue");
}
