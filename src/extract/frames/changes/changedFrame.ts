import type { Status } from "../../../domain/vocabulary.ts";
import { retrials } from "../../lexicon/courts.ts";
import type { Outcome } from "../../lexicon/Outcome.ts";
import { changedTimes, servingNouns } from "../../lexicon/outcomes.ts";
import { caseNouns, realTerms, sentenceNouns, unserved } from "../../lexicon/penaltyNouns.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import type { Frame } from "../Frame.ts";
import { frameAt, type Utterance } from "../frameAt.ts";
import type { VictimMention } from "../people/People.ts";
import type { Syntax } from "../Syntax.ts";
import { textOf } from "../Words.ts";
import { kindOfNoun } from "./kindOfNoun.ts";
import { replacementOf } from "./replacementOf.ts";
import type { Changed } from "./sufferers.ts";
import { lastTerm, ofKind, otherTerm, termAt, termBehind, termLeftAt } from "./termsOfChange.ts";

const told = (status: Status | null): Outcome => ({ status, role: "recipient", formal: false });

/** "halved": by how much the verb itself says; not where the sum is told to which it was halved. */
function timesAt({ chunks }: Syntax, at: number): number | undefined {
  const verb = chunks[at];
  const isTold = chunks.some((chunk, step) => mentionOf(chunk)?.kind === "fine" && lowerAt(chunks, step - 1) === "to");
  return verb?.kind !== "verb" || isTold ? undefined : changedTimes.get(verb.verb.lemma);
}

/** What a quashed penalty leaves: a case to be tried again, else nothing. */
function quashedStatus(syntax: Syntax, { noun, verb, to }: Changed): Status | null {
  const lower = lowerAt(syntax.chunks, noun);
  const kind = kindOfNoun(syntax, { noun, verb, to, change: "quashed" });
  const isVerdict = ["verdict", "verdicts", "conviction", "convictions"].includes(lower);
  const isPenalty =
    sentenceNouns.has(lower) ||
    caseNouns.has(lower) ||
    kind === "administrative-arrest" ||
    mentionOf(syntax.chunks[noun]) !== null;
  // "struck off the rest of his sentence": what he has served stands.
  const [first, last] = [Math.min(noun, verb), Math.max(noun, verb)];
  if (isPenalty && unserved.test(textOf(syntax.words, first, last + 1))) return "released";
  // "lifted her house arrest", "cancelled his pre-trial detention": a measure that is no more leaves him free.
  if (kind === "house-arrest" || kind === "pretrial-detention") return "released";
  // "revoked his suspended sentence": a harder one takes its place.
  if (kind === "restricted-freedom" || !isPenalty || (kind === undefined && !isVerdict)) return null;
  return retrials.test(textOf(syntax.words, 0, syntax.chunks.length)) ? "under-investigation" : "acquitted";
}

/** What a change makes of a penalty. */
export function changedFrame(utterance: Utterance, changed: Changed, victims: readonly VictimMention[]): Frame | null {
  const { syntax } = utterance;
  const { verb, noun, change, to, by } = changed;
  const chunk = syntax.chunks[verb];
  if (chunk === undefined) return null;
  const from = Math.min(verb, noun);
  // "The term was replaced on 26 May": the day stands by the verb, what was changed before it.
  const tells = (status: Status | null) =>
    frameAt(
      utterance,
      { verb, from: 0, to },
      { verb: chunk, outcome: told(status), victims, relative: false },
      { verb: from, from: 0, to },
    );
  const before = termBehind(syntax, 0, to, ["from"]);
  const after =
    changed.into ??
    termBehind(syntax, from, to, ["to", "into", "with", "at", ":"]) ??
    termBehind(syntax, from, to, ["by"]) ??
    termLeftAt(syntax, noun);
  if (change === "quashed") {
    const status = quashedStatus(syntax, changed);
    return status === null
      ? null
      : { ...tells(status), reason: null, term: null, fine: null, change: { kind: change, from: null } };
  }
  const replacement = change === "replaced" || change === "reduced" ? replacementOf(syntax, changed) : null;
  if (replacement?.status != null) {
    const { status } = replacement;
    const frame = tells(status);
    const fine = status === "fined" ? frame.fine : null;
    // "replaced it with a real one, of a year and a half".
    const apart = after ?? termBehind(syntax, replacement.from, to, ["of"]);
    // "replaced by a real term", "by the same term of restricted freedom": as long where nothing else is said.
    const instead = textOf(syntax.words, replacement.from, to);
    const isAsLong = realTerms.test(instead) || /\bsame (?:term|length|period|time)\b/u.test(instead);
    const isServing = servingNouns.has(lowerAt(syntax.chunks, noun));
    const kept =
      apart ?? (isAsLong || isServing ? ofKind(lastTerm(syntax, isServing ? verb : replacement.from), status) : null);
    const term = status === "fined" || status === "pretrial-detention" ? null : kept;
    return { ...frame, reason: null, term, fine, change: { kind: "replaced", from: before } };
  }
  const kind = kindOfNoun(syntax, changed);
  // "softened the preventive measure": what it was is no more, and what it is the words do not say.
  const isOtherMeasure = change === "reduced" && ["measure", "measures"].includes(lowerAt(syntax.chunks, noun));
  if (kind === undefined || isOtherMeasure) return null;
  const frame = tells(kind === "fined" && after !== null ? null : kind);
  const isCustody = kind === "pretrial-detention" || kind === "house-arrest";
  if (isCustody) return { ...frame, term: null, fine: null, change: { kind: change, from: null } };
  if (change === "upheld")
    return {
      ...frame,
      term: frame.term ?? termAt(syntax, noun),
      reason: null,
      change: { kind: change, from: null },
    };
  const less = by ?? (termBehind(syntax, from, to, ["to"]) === null ? termBehind(syntax, from, to, ["by"]) : null);
  const factor = after === null ? timesAt(syntax, verb) : undefined;
  const whole = before ?? (less === null ? null : otherTerm(syntax, to, less));
  const term = less === null ? after : null;
  // "replaced it with a poem": nothing that a court gives; "softened the punishment": nobody knows to what.
  const isOpen = change === "replaced" || kind === null;
  if (isOpen && term === null && less === null && frame.fine === null) return null;
  return {
    ...frame,
    reason: null,
    term,
    change: {
      kind: change,
      from: whole ?? (factor === undefined ? null : otherTerm(syntax, to, null)),
      ...(less === null ? {} : { by: less }),
      ...(factor === undefined ? {} : { times: factor }),
    },
  };
}
