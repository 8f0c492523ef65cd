import type { Span } from "../../domain/schema.ts";
import type { Status } from "../../domain/vocabulary.ts";
import type { Outcome } from "../lexicon/Outcome.ts";
import { isActing } from "../Mention.ts";
import type { Passage } from "../stage2Passages.ts";
import { type Chunk, lowerAt } from "./Chunk.ts";
import type { Clause } from "./clause.ts";
import { eventDateOf } from "./eventDate/eventDateOf.ts";
import type { Frame } from "./Frame.ts";
import { isBriefHolding } from "./isBriefHolding.ts";
import type { VictimMention } from "./people/People.ts";
import { reasonOf } from "./reasons/reasonOf.ts";
import type { Syntax } from "./Syntax.ts";
import { lawsOf, sharesOf, slotsOf, vaguePenaltyOf } from "./slots.ts";

/** Nobody pays for these: money beside them was found, asked for or offered as bail. */
const WITHOUT_FINE: ReadonlySet<Status | null> = new Set([
  "detained",
  "pretrial-detention",
  "house-arrest",
  "released",
  "acquitted",
  "under-investigation",
  "forced-psychiatric",
]);

/** Why somebody was let go is no charge; of what somebody was acquitted is one. */
function chargeOf(article: string, chunks: readonly Chunk[], clause: Clause, status: Status | null) {
  const reason = status === "released" ? null : reasonOf(article, chunks, clause);
  if (status !== "acquitted" || reason === null) return reason;
  return lowerAt(chunks, reason.from - 1) === "for" ? null : reason;
}

/** What is being read. */
export interface Utterance {
  article: string;
  passage: Passage;
  syntax: Syntax;
}

/** "had been detained": before all else that its passage tells; "had to pay" is not. */
function isPluperfect(article: string, { start, end }: Span): boolean {
  return /^had\b(?! to\b)/iu.test(article.slice(start, end));
}

/** "let go with a probation period of two years": how long the bounds last is no length of the sentence. */
function isOfBounds(chunks: readonly Chunk[], { bounded }: Outcome, { start }: Span): boolean {
  if (!bounded) return false;
  const at = chunks.findIndex((chunk) => chunk.start === start);
  return chunks.slice(Math.max(0, at - 2), at + 3).some(({ lower }) => lower === "period");
}

/** A frame of an outcome with all that its clause says of it. `penalty` is the clause where what is laid on somebody stands before the verb. */
export function frameAt(
  { article, passage, syntax: { chunks } }: Utterance,
  clause: Clause,
  told: { verb: Span; outcome: Outcome; victims: readonly VictimMention[]; relative: boolean },
  penalty: Clause = clause,
): Frame {
  const { outcome, victims } = told;
  const reason = chargeOf(article, chunks, clause, outcome.status);
  const isAhead = reason !== null && reason.from <= clause.verb;
  const own =
    reason === null
      ? penalty
      : isAhead
        ? { ...penalty, from: reason.to }
        : { ...penalty, to: Math.min(clause.to, reason.from) };
  const behind =
    reason === null || isAhead
      ? null
      : slotsOf(chunks, { verb: reason.to - 1, from: reason.to, to: clause.to }, victims);
  const slots = slotsOf(chunks, own, victims);
  const term = slots.term ?? behind?.term ?? null;
  return {
    passage,
    verb: { start: told.verb.start, end: told.verb.end },
    outcome,
    victims,
    relative: told.relative,
    listed: false,
    term:
      term !== null && (isOfBounds(chunks, outcome, term) || isBriefHolding(chunks, clause, outcome, term))
        ? null
        : term,
    fine: WITHOUT_FINE.has(outcome.status) ? null : (slots.fine ?? behind?.fine ?? null),
    date: eventDateOf(chunks, clause, reason, isPluperfect(article, told.verb)),
    // "is serving six years for fraud under a verdict of a Semey court": behind a reason only who judges has a place of the outcome.
    place: slots.place ?? (behind?.place != null && isActing(behind.place.value) ? behind.place : null),
    reason,
    laws: lawsOf(chunks, clause),
    shares: sharesOf(chunks, clause),
    vaguePenalty: outcome.role === "recipient" || outcome.status === null ? vaguePenaltyOf(chunks, own) : null,
  };
}
