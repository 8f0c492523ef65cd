import { captors, takenElsewhere, takenWhere } from "../../lexicon/seizures.ts";
import { barrier } from "../barrier.ts";
import { type Chunk, lowerAt, mentionOf, type VerbChunk } from "../Chunk.ts";
import { victimAt } from "../people/People.ts";
import { textOf, type Words } from "../Words.ts";
import { doerOf } from "./doerOf.ts";
import type { Found } from "./Found.ts";

/** How far, in chunks, whom they take may stand behind the verb: words for who he is stand between. */
const REACH = 8;
const LONGEST = 10;

function isWhen(chunks: readonly Chunk[], words: Words, at: number): boolean {
  const chunk = chunks[at];
  const kind = mentionOf(chunk)?.kind;
  if (chunk === undefined || kind === "date") return true;
  return (chunk.kind === "mark" && chunk.lower !== ":") || takenWhere.test(textOf(words, at, at + LONGEST));
}

/** "The KNB has taken N.", "three were taken at the checkpoint": by whom, or that no more is said, tells that it is by force. */
export function takenOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  if (verb.lemma !== "take") return null;
  const outcome = { status: "detained", role: "patient", formal: false } as const;
  if (verb.passive) return isWhen(chunks, words, at + 1) ? { outcome, end: at + 1 } : null;
  const doer = doerOf(chunks, words, at, verb);
  if (!captors.test(doer) && !/\bthey$/u.test(doer)) return null;
  const to = barrier(chunks, at, REACH);
  const victim = chunks.findIndex((_, index) => index > at && index < to && victimAt(chunks, index) !== null);
  if (victim < 0 || chunks.slice(at + 1, victim).some(({ kind }) => kind === "mark" || kind === "verb")) return null;
  const next = lowerAt(chunks, victim + 1) === "too" ? victim + 2 : victim + 1;
  const isElsewhere = takenElsewhere.test(textOf(words, victim + 1, victim + LONGEST));
  return isWhen(chunks, words, next) && !isElsewhere ? { outcome, end: at + 1 } : null;
}
