import { fetchingVerbs, gates, meetingVerbs } from "../../lexicon/exits.ts";
import { captors } from "../../lexicon/seizures.ts";
import { barrier } from "../barrier.ts";
import { type Chunk, lowerAt, type VerbChunk } from "../Chunk.ts";
import { confinementIn } from "../confinementIn.ts";
import { textOf, type Words } from "../Words.ts";
import { doerOf } from "./doerOf.ts";
import { KEPT } from "./exitOf.ts";
import type { Found } from "./Found.ts";
import { phraseBehind } from "./phraseBehind.ts";
import { isBystander } from "./seizureOf.ts";

/** How far, in chunks, where somebody was kept may stand from the verb. */
const REACH = 12;

/** Where the phrase of the place opens: behind "from", or at the word for the gates one waits at; -1 for none. */
function placeAt(chunks: readonly Chunk[], words: Words, at: number, to: number, lemma: string): number {
  for (let next = at + 1; next < to; next++) {
    if (fetchingVerbs.has(lemma) && lowerAt(chunks, next) === "from") return next;
    if (meetingVerbs.has(lemma) && gates.test(textOf(words, next, to))) return next;
  }
  return -1;
}

/** "His wife collected N. from the colony", "was met at the gates of the prison by his friends": free again. */
export function metOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  if (!fetchingVerbs.has(verb.lemma) && !meetingVerbs.has(verb.lemma)) return null;
  const doer = doerOf(chunks, words, at, verb);
  const isOwn = isBystander(chunks, words, at, verb) || (verb.passive && doer === "" && meetingVerbs.has(verb.lemma));
  const isTold = isOwn || /\b(?:we|i|they)$/u.test(doer);
  if (!isTold || captors.test(doer)) return null;
  const place = placeAt(chunks, words, at, barrier(chunks, at, REACH), verb.lemma);
  if (place < 0 || !KEPT.has(confinementIn(phraseBehind(chunks, words, place).text))) return null;
  return { outcome: { status: "released", role: "patient", formal: false }, end: at + 1 };
}
