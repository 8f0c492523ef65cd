import { bystanders, captors, inVain, noSeizure, seizures } from "../../lexicon/seizures.ts";
import { barrier } from "../barrier.ts";
import { type Chunk, lowerAt, type VerbChunk } from "../Chunk.ts";
import { textOf, type Words } from "../Words.ts";
import { doerOf } from "./doerOf.ts";
import type { Found } from "./Found.ts";

/** How far, in chunks, what belongs to a seizure may stand from its verb. */
const REACH = 16;
/** Between "came" and "for N.". */
const LINKS = new Set(["up", "round", "around", "again", "also", "then", "back"]);
const COMING = new Set(["come", "arrive", "call", "turn", "show"]);
const DETAINED = { status: "detained", role: "patient", formal: false } as const;

/** "They came for N. at dawn": and took him. Who found nobody is told of behind "but". */
function comingFor(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  if (!COMING.has(verb.lemma) || verb.passive) return null;
  let next = at + 1;
  while (LINKS.has(lowerAt(chunks, next))) next += 1;
  if (lowerAt(chunks, next) !== "for") return null;
  const doer = doerOf(chunks, words, at, verb);
  if (!captors.test(doer) && !/\bthey$/u.test(doer)) return null;
  const isFruitless = inVain.test(textOf(words, next + 1, chunks.length));
  return isFruitless ? null : { outcome: DETAINED, end: next + 1 };
}

/** Whether what fetches or carries somebody is no state: "picked up by his sister", "carried away by the music". */
export function isBystander(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): boolean {
  const doer = doerOf(chunks, words, at, verb);
  return bystanders.test(doer) && !captors.test(doer);
}

/** "stopped by men who did not introduce themselves", "officers carried N. out": done by the police, it is a detention. */
export function seizureOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  const coming = comingFor(chunks, words, at, verb);
  if (coming !== null) return coming;
  const found = seizures.filter(({ verbs }) => verbs.has(verb.lemma));
  if (found.length === 0 || !captors.test(doerOf(chunks, words, at, verb))) return null;
  const behind = textOf(words, at + 1, barrier(chunks, at, REACH));
  if (noSeizure.test(behind)) return null;
  const isWhole = found.some((each) => each.behind === null || each.behind.test(behind));
  return isWhole ? { outcome: DETAINED, end: at + 1 } : null;
}
