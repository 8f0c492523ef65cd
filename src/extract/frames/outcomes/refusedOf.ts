import { freeingVerbs, keptOn, refusingVerbs } from "../../lexicon/outcomes.ts";
import { barrier, REACH } from "../barrier.ts";
import type { Chunk, VerbChunk } from "../Chunk.ts";
import { textOf, type Words } from "../Words.ts";
import type { Found } from "./Found.ts";

/** "The court refused to release N. on bail": whom a court does not let out of custody stays in it. */
export function refusedOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  const next = chunks[at + 1];
  if (!refusingVerbs.has(verb.lemma) || verb.passive || next?.kind !== "verb" || next.verb.form !== "infinitive")
    return null;
  if (!freeingVerbs.has(next.verb.lemma)) return null;
  if (!keptOn.test(textOf(words, at, barrier(chunks, at, REACH)))) return null;
  return { outcome: { status: "pretrial-detention", role: "patient", formal: false }, end: at + 2 };
}
