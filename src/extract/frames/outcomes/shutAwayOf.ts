import { shuttingVerbs } from "../../lexicon/outcomes.ts";
import { barrier } from "../barrier.ts";
import { type Chunk, lowerAt, mentionOf, type VerbChunk } from "../Chunk.ts";
import { behindAdverbs } from "./behindAdverbs.ts";
import type { Found } from "./Found.ts";

/** How far, in chunks, "for five days" may stand behind whom a court shuts away. */
const REACH = 8;

/** "was closed for five days", "shut N. away for a fortnight": how long says that it is a penalty. */
export function shutAwayOf(chunks: readonly Chunk[], at: number, verb: VerbChunk["verb"]): Found | null {
  if (!shuttingVerbs.has(verb.lemma)) return null;
  const from = verb.passive ? behindAdverbs(chunks, at + 1) : at + 1;
  const to = verb.passive ? from + 1 : barrier(chunks, at, REACH);
  for (let next = from; next < to; next++) {
    const term = mentionOf(chunks[next + 1]);
    if (lowerAt(chunks, next) !== "for" || term?.kind !== "term" || term.value.term.hours !== undefined) continue;
    return { outcome: { status: null, role: "patient", formal: true }, end: at + 1 };
  }
  return null;
}
