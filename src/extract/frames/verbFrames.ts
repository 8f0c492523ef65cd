import { chargeCategoryOf } from "../lexicon/charges.ts";
import type { Outcome } from "../lexicon/Outcome.ts";
import { fallingVerbs } from "../lexicon/outcomes.ts";
import { lowerAt } from "./Chunk.ts";
import type { Clause } from "./clause.ts";
import type { Frame } from "./Frame.ts";
import { frameAt, type Utterance } from "./frameAt.ts";
import { gappedFrames } from "./gappedFrames.ts";
import { penaltyBefore } from "./outcomes/penaltyBefore.ts";
import { isAdding, isHaving } from "./parties/bearerOf.ts";
import { companionsOf } from "./parties/companionsOf.ts";
import { partyOfVerb } from "./parties/partyOfVerb.ts";
import { datedByFinding, takenUp } from "./parties/takenUp.ts";
import { penaltiesInTurn } from "./penaltiesInTurn.ts";
import type { VictimMention } from "./people/People.ts";
import { isOrdered } from "./reality/isOrdered.ts";
import { isUnreal } from "./reality/isUnreal.ts";
import { type Syntax, verbAt } from "./Syntax.ts";
import { sameFrames } from "./sameFrames.ts";
import { subjectStart } from "./subjectStart.ts";
import { termsInTurn } from "./termsInTurn.ts";

/** An accusation counts where a law is named, or the words are those of a charge, and not of people nobody counted. */
function isOfCrime({ outcome, reason, laws, victims }: Frame): boolean {
  if (!outcome.accusation) return true;
  const isVague = victims.every((victim) => victim.kind === "group" && victim.value.count === null);
  return !isVague && (laws.length > 0 || (reason !== null && chargeCategoryOf(reason.text) !== null));
}

/** "ordered that N. be held": a court that orders it means custody. */
function outcomeWithin(syntax: Syntax, at: number, outcome: Outcome): Outcome {
  return outcome.status === "detained" && isOrdered(syntax, at)
    ? { ...outcome, status: "pretrial-detention" }
    : outcome;
}

/** "the 15 days to which he was sentenced": told beside what has become of the penalty. */
function isOfPenalty({ chunks }: Syntax, at: number): boolean {
  const chunk = chunks[at];
  const outcome = chunk?.kind === "verb" ? chunk.verb.outcome : null;
  return (outcome?.role === "recipient" || outcome?.formal === true) && penaltyBefore(chunks, at) >= 0;
}

/** "A fine was imposed on N.": what is laid on somebody stands before the verb. */
function slotClause(syntax: Syntax, clause: Clause, victims: readonly VictimMention[]): Clause {
  const { chunks } = syntax;
  const chunk = chunks[clause.verb];
  const relative = isOfPenalty(syntax, clause.verb) ? penaltyBefore(chunks, clause.verb) : -1;
  if (relative >= 0) return { ...clause, from: Math.min(relative, clause.from), verb: relative - 1 };
  const isHad = isAdding(syntax, clause.verb) && isHaving(syntax, clause.verb);
  const isTaken =
    chunk?.kind === "verb" &&
    (chunk.verb.passive || fallingVerbs.has(chunk.verb.lemma)) &&
    chunk.verb.outcome?.role !== "holder";
  const isBehind = isTaken && victims.every(({ start }) => start > chunk.end);
  return isBehind || isHad ? { ...clause, verb: Math.max(clause.from, subjectStart(chunks, clause.verb)) - 1 } : clause;
}

/** "was freed after serving two years", "walked out, having served two years": what was served is told beside what came of it. */
function isServedBefore(syntax: Syntax, at: number): boolean {
  const verb = verbAt(syntax, at);
  if (verb?.form !== "gerund" || verb.lemma !== "serve") return false;
  return lowerAt(syntax.chunks, at - 1) === "after" || syntax.words[at]?.[0] === "having";
}

/** One frame for all, or one for each where each has a term of their own. */
function eachWithTheirs(frame: Frame, syntax: Syntax, clause: Clause): Frame[] {
  const inTurn = termsInTurn(syntax.chunks, clause, frame.victims);
  if (inTurn.length > 1) return inTurn.map((term, at) => ({ ...frame, term, turn: { at, of: inTurn.length } }));
  const turns = penaltiesInTurn(syntax, clause, frame.victims.length);
  if (turns === null) return [frame];
  return frame.victims.map((victim, at) => {
    const { term = null, fine = null, status } = turns[at] ?? {};
    const outcome = status === undefined ? frame.outcome : { ...frame.outcome, status, role: "recipient" as const };
    return { ...frame, outcome, victims: [victim], term, fine };
  });
}

/** What the verb of a clause says: a frame for all it befalls, and one for those who are named of a group. */
export function verbFrames(utterance: Utterance, clause: Clause, last: Frame | null): Frame[] {
  const { syntax } = utterance;
  const chunk = syntax.chunks[clause.verb];
  if (chunk?.kind !== "verb" || chunk.verb.outcome === null || isUnreal(syntax, clause.verb)) return [];
  const party = partyOfVerb(syntax, clause, chunk.verb);
  const { victims: named, included, relative } = party.victims.length > 0 ? party : takenUp(utterance, clause, last);
  if (named.length === 0) return [];
  const victims = [...named, ...companionsOf(syntax, clause)];
  const outcome = outcomeWithin(syntax, clause.verb, chunk.verb.outcome);
  const frame = frameAt(
    utterance,
    clause,
    {
      verb: chunk,
      outcome,
      victims: [...victims, ...included],
      relative: relative || isServedBefore(syntax, clause.verb) || isOfPenalty(syntax, clause.verb),
    },
    slotClause(syntax, clause, victims),
  );
  if (!isOfCrime(frame)) return [];
  const isEmpty = outcome.role === "recipient" && !frame.term && !frame.fine;
  const same = isEmpty ? sameFrames(utterance, clause, victims, last) : [];
  if (same.length > 0 || (isEmpty && outcome.status === null && !frame.vaguePenalty)) return same;
  // Those named as part of a number are told apart by where they stand.
  const whole = { ...datedByFinding(syntax, clause.verb, chunk.verb, frame), victims };
  return [
    ...eachWithTheirs(whole, syntax, slotClause(syntax, clause, victims)),
    ...gappedFrames(utterance, clause, frame),
  ];
}
