import { cautioningVerbs, forbiddenActs } from "../../lexicon/outcomes.ts";
import { type Chunk, lowerAt, type VerbChunk } from "../Chunk.ts";
import type { Words } from "../Words.ts";
import type { Found } from "./Found.ts";

/** How far, in chunks, "not to" may stand from its verb, and who tells it before an active one. */
const REACH = 8;
const CAUTIONING = new Set("police policemen officers prosecutors prosecutor".split(" "));

function isTellerNear(chunks: readonly Chunk[], words: Words, from: number, to: number): boolean {
  return words.slice(Math.max(0, from), to).some((own, at) => {
    const chunk = chunks[Math.max(0, from) + at];
    return chunk?.kind !== "verb" && own.some((word) => CAUTIONING.has(word));
  });
}

/** "was told by police not to attend the rally", "prosecutors told N. not to take part": a warning in other words. */
export function cautionOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  if (!cautioningVerbs.has(verb.lemma)) return null;
  for (let next = at + 1; next <= at + REACH && next < chunks.length; next++) {
    const chunk = chunks[next];
    if (chunk?.kind !== "verb") continue;
    const isForbidden = lowerAt(chunks, next - 1) === "not" || words[next]?.includes("not") === true;
    const isTold = verb.passive ? isTellerNear(chunks, words, at, next) : isTellerNear(chunks, words, at - REACH, at);
    if (!isForbidden || !isTold || !forbiddenActs.has(chunk.verb.lemma)) return null;
    return { outcome: { status: "warned", role: "patient", formal: false }, end: next + 1 };
  }
  return null;
}
