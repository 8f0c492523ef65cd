import { beforeTrial, pendingTrial } from "../../lexicon/confinement.ts";
import type { Outcome } from "../../lexicon/Outcome.ts";
import { courtVerbs, plainOutcomes, punishingVerbs } from "../../lexicon/outcomes.ts";
import { barrier, REACH } from "../barrier.ts";
import { type Chunk, lowerAt, mentionOf, type VerbChunk } from "../Chunk.ts";
import { penaltyIn } from "../penaltyIn.ts";
import { textOf, type Words } from "../Words.ts";
import { doerOf } from "./doerOf.ts";
import type { Found } from "./Found.ts";
import { isDoneByCourt } from "./isDoneByCourt.ts";
import { mayBefall } from "./mayBefall.ts";
import { withBounds } from "./withBounds.ts";

/** Where what a court sentences somebody to ends: at its reason, or what else it does. */
function sentenceEnd(chunks: readonly Chunk[], at: number): number {
  const end = barrier(chunks, at, REACH);
  let isNamed = false;
  for (let next = at + 1; next < end; next++) {
    if (["for", "after", "on", "over", "as", "under", ";"].includes(lowerAt(chunks, next))) return next;
    const kind = mentionOf(chunks[next])?.kind;
    // "A to six years in a colony, B to three of restricted freedom": what stands behind B is not for A.
    if (isNamed && (kind === "person" || kind === "group")) return next;
    isNamed ||= kind === "term" || kind === "fine";
  }
  return end;
}

/** "sentenced as an accomplice to one year of corrective labour": where the penalty is told behind something else, there; else behind the verb. */
function penaltyStart(chunks: readonly Chunk[], at: number, end: number): number {
  const isNamed = chunks
    .slice(at + 1, end)
    .some((chunk) => mentionOf(chunk)?.kind === "term" || mentionOf(chunk)?.kind === "fine");
  const to = chunks.findIndex(
    ({ lower }, next) => next >= end && lower === "to" && mentionOf(chunks[next + 1])?.kind === "term",
  );
  return isNamed || to < 0 || to >= barrier(chunks, at, REACH) ? at : to;
}

/** "was arrested by the Osh city court": what a court arrests for is the time before a trial, unless it counts in days. */
function isArrestByCourt(chunks: readonly Chunk[], words: Words, at: number, clause: string): boolean {
  const chunk = chunks[at];
  if (chunk?.kind !== "verb" || chunk.verb.lemma !== "arrest" || /\bdays?\b/u.test(clause)) return false;
  return isDoneByCourt(chunks, words, at, chunk.verb);
}

/** What the words around a verb make of its outcome: "sentenced to a fine", "jailed pending trial". */
function withWords(plain: Outcome, chunks: readonly Chunk[], words: Words, at: number): Outcome {
  const clause = textOf(words, at, barrier(chunks, at, REACH));
  const verb = chunks[at];
  if (verb?.kind === "verb" && punishingVerbs.has(verb.verb.lemma)) {
    const named = penaltyIn(textOf(words, at + 1, sentenceEnd(chunks, at)));
    return named === undefined || named === "fined" ? plain : { ...plain, status: named };
  }
  if (plain.status === "released") return withBounds(plain, clause, textOf(words, 0, at));
  // "arrested in absentia": looked for, and not caught.
  if (plain.status === "detained" && /\bin absentia\b/u.test(clause))
    return { ...plain, status: "under-investigation" };
  if (plain.status === "detained" && pendingTrial.test(clause)) return { ...plain, status: "pretrial-detention" };
  if (plain.status === "detained" && isArrestByCourt(chunks, words, at, clause))
    return { ...plain, status: "pretrial-detention" };
  if (plain.status !== "imprisoned") return plain;
  if (!plain.formal) return { ...plain, status: beforeTrial.test(clause) ? "pretrial-detention" : plain.status };
  const start = penaltyStart(chunks, at, sentenceEnd(chunks, at));
  const end = sentenceEnd(chunks, start);
  const kind = penaltyIn(textOf(words, start + 1, end));
  if (kind === undefined) return { ...plain, unsaid: true };
  const isMore = kind === "fined" && chunks.slice(start + 1, end).some((chunk) => mentionOf(chunk)?.kind === "term");
  return isMore ? plain : { ...plain, status: kind ?? plain.status };
}

const COURTS = /\b(?:court|judge|jury|tribunal|panel|bench|board|collegium|instance|verdict)\b/u;

/** "The court justified N.", "was justified by the judge": of a court it is an acquittal. */
function byCourt(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  const status = courtVerbs.get(verb.lemma);
  if (status === undefined || !COURTS.test(verb.passive ? doerOf(chunks, words, at, verb) : textOf(words, 0, at)))
    return null;
  return { outcome: { status, role: "patient", formal: true }, end: at + 1 };
}

/** "detained", "sentenced": the outcome the verb at `at` is by itself. */
export function plainOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  const plain = plainOutcomes.get(verb.lemma);
  if (plain === undefined) return byCourt(chunks, words, at, verb);
  if (!mayBefall(chunks, words, at, verb)) return null;
  return { outcome: withWords(plain, chunks, words, at), end: at + 1 };
}
