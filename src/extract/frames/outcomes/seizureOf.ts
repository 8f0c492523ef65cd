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
const LEAVING = new Set(["drive", "speed", "leave", "make", "run"]);
const DETAINED = { status: "detained", role: "patient", formal: false } as const;

/** Behind these verbs stands, with these words, whom somebody comes for or drives away with. */
function linkOf(chunks: readonly Chunk[], at: number, lemma: string): number {
  let next = at + 1;
  if (COMING.has(lemma)) {
    while (LINKS.has(lowerAt(chunks, next))) next += 1;
    return lowerAt(chunks, next) === "for" ? next : -1;
  }
  const isAway = LEAVING.has(lemma) && ["off", "away"].includes(lowerAt(chunks, next));
  return isAway && lowerAt(chunks, next + 1) === "with" ? next + 1 : -1;
}

/** "They came for N. at dawn", "the police drove off with N.": and took him. Who found nobody is told of behind "but". */
export function comingFor(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  const link = verb.passive ? -1 : linkOf(chunks, at, verb.lemma);
  if (link < 0) return null;
  const doer = doerOf(chunks, words, at, verb);
  if (!captors.test(doer) && !/\bthey$/u.test(doer)) return null;
  const isFruitless = inVain.test(textOf(words, link + 1, chunks.length));
  return isFruitless ? null : { outcome: DETAINED, end: link + 1 };
}

/** Whether what fetches or carries somebody is no state: "picked up by his sister", "carried away by the music". */
export function isBystander(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): boolean {
  const doer = doerOf(chunks, words, at, verb);
  return bystanders.test(doer) && !captors.test(doer);
}

/** "stopped by men who did not introduce themselves", "officers carried N. out": done by the police, it is a detention. */
export function seizureOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  const found = seizures.filter(({ verbs }) => verbs.has(verb.lemma));
  if (found.length === 0 || !captors.test(doerOf(chunks, words, at, verb))) return null;
  const behind = textOf(words, at + 1, barrier(chunks, at, REACH));
  if (noSeizure.test(behind)) return null;
  const isWhole = found.some((each) => each.behind === null || each.behind.test(behind));
  return isWhole ? { outcome: DETAINED, end: at + 1 } : null;
}
