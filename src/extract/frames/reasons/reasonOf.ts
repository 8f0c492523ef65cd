import { warnedAbout, warnings } from "../../lexicon/reasons.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import type { Clause } from "../clause.ts";
import type { Reason } from "../Frame.ts";
import { victimAt } from "../people/People.ts";
import { actOpening } from "./actOpening.ts";
import { bracketOpening } from "./bracketOpening.ts";
import { caseOpening } from "./caseOpening.ts";
import { chargeOpening, namedOpening } from "./chargeOpening.ts";
import { endOf } from "./endOf.ts";
import { governedOpening } from "./governedOpening.ts";
import type { Opening } from "./Opening.ts";

/** "a warning about the inadmissibility of …": what somebody was warned about. */
function warningOpening(chunks: readonly Chunk[], at: number): Opening | null {
  const isWarning = warnings.has(lowerAt(chunks, at)) && warnedAbout.has(lowerAt(chunks, at + 1));
  return isWarning && mentionOf(chunks[at + 2]) === null ? { at: at + 2, formal: true } : null;
}

/** "For a post he received": before its verb a reason ends where the subject begins. */
function beforeSubject(chunks: readonly Chunk[], from: number, verb: number): number {
  const subject = verb - 1;
  return subject > from && victimAt(chunks, subject)?.kind === "anaphor" ? subject : verb;
}

function dateIn(chunks: readonly Chunk[]): Reason["date"] {
  for (const chunk of chunks) {
    const mention = mentionOf(chunk);
    if (mention?.kind === "date" && mention.value.day !== null) return mention;
  }
  return null;
}

/** The first opening of a reason: before the verb only where a clause may begin with one. */
function openingIn(article: string, chunks: readonly Chunk[], clause: Clause): Opening | null {
  const verb = chunks[clause.verb];
  const formalVerb = verb?.kind === "verb" && verb.verb.outcome?.formal === true;
  for (let at = clause.verb + 1; at < clause.to; at++) {
    const opening =
      chargeOpening(chunks, at) ??
      namedOpening(article, chunks, at) ??
      caseOpening(article, chunks, at) ??
      warningOpening(chunks, at) ??
      governedOpening(article, chunks, at, clause.verb, formalVerb) ??
      actOpening(article, chunks, at, formalVerb) ??
      bracketOpening(article, chunks, at);
    if (opening !== null) return opening;
  }
  const isFirst = clause.from < clause.verb;
  return isFirst ? (chargeOpening(chunks, clause.from) ?? actOpening(article, chunks, clause.from, formalVerb)) : null;
}

/** Why the outcome of a clause came, and the chunks that say it. */
export function reasonOf(
  article: string,
  chunks: readonly Chunk[],
  clause: Clause,
): (Reason & { from: number; to: number }) | null {
  const opening = openingIn(article, chunks, clause);
  if (opening === null) return null;
  const limit = opening.at <= clause.verb ? clause.verb : clause.to;
  const to =
    opening.to ??
    endOf(
      chunks,
      opening.at,
      opening.at < clause.verb ? beforeSubject(chunks, opening.at, limit) : limit,
      opening.formal,
    );
  const [first, last] = [chunks[opening.at], chunks[to - 1]];
  if (first === undefined || last === undefined || to <= opening.at) return null;
  const span = { start: first.start, end: last.end };
  const text = article.slice(span.start, span.end);
  return { ...span, text, formal: opening.formal, date: dateIn(chunks.slice(opening.at, to)), from: opening.at, to };
}
