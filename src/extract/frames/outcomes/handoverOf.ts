import { countries, nationalities } from "../../lexicon/institutions.ts";
import { forcedAdverbs, handingVerbs, returningVerbs } from "../../lexicon/outcomes.ts";
import { type Chunk, lowerAt, mentionOf, type VerbChunk } from "../Chunk.ts";
import { confinementIn } from "../confinementIn.ts";
import type { Words } from "../Words.ts";
import type { Found } from "./Found.ts";
import { phraseBehind } from "./phraseBehind.ts";

/** How far, in chunks, "over" and "to" may stand from their verb: whom they hand over stands between. */
const REACH = 8;

/** Where somebody is handed over or brought by force: behind "over to", or "to"; -1 where the verb says no such thing. */
function goalOf(chunks: readonly Chunk[], words: Words, at: number, { lemma }: VerbChunk["verb"]): number {
  const isForced = returningVerbs.has(lemma) && words[at]?.some((word) => forcedAdverbs.has(word)) === true;
  if (!isForced && !handingVerbs.has(lemma)) return -1;
  let isOver = isForced;
  for (let next = at + 1; next <= at + REACH && next < chunks.length; next++) {
    const lower = lowerAt(chunks, next);
    if (chunks[next]?.kind === "verb" || lower === ";") return -1;
    if (lower === "over") isOver = true;
    else if (lower === "to" || lower === "into") return isOver ? next : -1;
  }
  return -1;
}

/** "handed over to the police", "forcibly returned to Tajikistan", "handed N. over to the Uzbek authorities". */
export function handoverOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  const goal = goalOf(chunks, words, at, verb);
  if (goal < 0) return null;
  const { text, end } = phraseBehind(chunks, words, goal);
  const isAbroad = text.split(" ").some((word) => word in countries || word in nationalities);
  const isPlace = chunks.slice(goal + 1, end).some((chunk) => mentionOf(chunk)?.kind === "place");
  const confinement = confinementIn(text);
  const status = confinement === "police" ? "detained" : isAbroad || isPlace ? "other" : null;
  return status === null ? null : { outcome: { status, role: "patient", formal: false }, end };
}
