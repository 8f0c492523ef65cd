import { cuffingVerbs, cuffs } from "../../lexicon/seizures.ts";
import { type Chunk, lowerAt, type VerbChunk } from "../Chunk.ts";
import type { Words } from "../Words.ts";
import type { Found } from "./Found.ts";

/** "The handcuffs were put on him at the table", "handcuffs snapped on N.'s wrists": on whom, he is held. */
export function cuffedOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  if (!cuffingVerbs.has(verb.lemma) || !cuffs.has(words[at - 1]?.at(-1) ?? "")) return null;
  const isOn = ["on", "onto", "around", "shut"].includes(lowerAt(chunks, at + 1));
  return isOn ? { outcome: { status: "detained", role: "recipient", formal: false }, end: at + 1 } : null;
}
