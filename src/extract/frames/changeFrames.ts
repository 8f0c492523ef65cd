import type { Status } from "../../domain/vocabulary.ts";
import { changingVerbs, type Outcome } from "../lexicon/outcomes.ts";
import { custodyNouns, sentenceNouns } from "../lexicon/penaltyNouns.ts";
import type { MentionOf } from "../Mention.ts";
import { confinementIn } from "./confinementIn.ts";
import type { Frame } from "./Frame.ts";
import { frameAt, type Utterance } from "./frameAt.ts";
import { leavesUnchanged } from "./leavesUnchanged.ts";
import { penaltyIn } from "./penaltyIn.ts";
import { lowerAt, mentionOf, type VictimMention } from "./people.ts";
import { type Syntax, verbAt, verbBefore } from "./Syntax.ts";
import { type Changed, sufferersOf, understoodOf } from "./sufferers.ts";
import { isUnreal } from "./unreal.ts";

const REACH = 24;
const OWNERS = new Set(["his", "her", "their", "'s"]);

/** "replaced his seven years with four": the length of a penalty stands for it. */
function isOwnTerm({ chunks }: Syntax, at: number): boolean {
  return (
    mentionOf(chunks[at])?.kind === "term" &&
    OWNERS.has(lowerAt(chunks, at - 1)) &&
    !sentenceNouns.has(lowerAt(chunks, at + 1))
  );
}

function isPenaltyNoun(syntax: Syntax, at: number): boolean {
  const { chunks } = syntax;
  const lower = lowerAt(chunks, at);
  if (isOwnTerm(syntax, at)) return true;
  if (lower === "that" && lowerAt(chunks, at + 1) === "of") return true;
  if (chunks[at]?.kind !== "word" || !(sentenceNouns.has(lower) || custodyNouns.has(lower) || lower === "stay"))
    return false;
  // "the prison term", "a fine of": not "three months of house arrest" behind "with", which is what takes its place.
  for (let before = at - 1; before >= Math.max(0, at - 6); before--) {
    if (["with", "by"].includes(lowerAt(chunks, before))) return false;
    const kind = mentionOf(chunks[before])?.kind;
    if (chunks[before]?.kind === "verb" || kind === "person" || kind === "agent") return true;
  }
  return true;
}

/** "the term of holding in custody": what lasts so long. */
function custodyBehind({ chunks }: Syntax, noun: number): number {
  if (!["term", "terms"].includes(lowerAt(chunks, noun)) || lowerAt(chunks, noun + 1) !== "of") return noun;
  const behind = chunks.slice(noun + 2, noun + 5).findIndex(({ lower }) => lower === "custody");
  return behind < 0 ? noun : noun + 2 + behind;
}

/** "left three years", "left him only two": a court that takes some of a penalty away. */
function termLeft(syntax: Syntax, at: number): number {
  const { chunks } = syntax;
  if (verbAt(syntax, at)?.lemma !== "leave" || !chunks.slice(0, at).some((chunk) => mentionOf(chunk)?.kind === "agent"))
    return -1;
  let term = at + 1;
  while (lowerAt(chunks, term) === "only" || mentionOf(chunks[term])?.kind === "anaphor") term += 1;
  return mentionOf(chunks[term])?.kind === "term" ? term : -1;
}

/** The penalty that the verb at `at` changes: its object, or the subject of a passive. */
function nounOf(syntax: Syntax, at: number, to: number): number {
  const { chunks } = syntax;
  const verb = verbAt(syntax, at);
  const before = () => {
    for (let noun = at - 1; noun >= Math.max(0, at - REACH); noun--) {
      if (
        lowerAt(chunks, noun) === ";" ||
        (verbAt(syntax, noun)?.form === "finite" && lowerAt(chunks, noun - 1) !== "who")
      )
        return -1;
      if (isPenaltyNoun(syntax, noun)) return noun;
    }
    return -1;
  };
  if (verb?.passive === true) return before();
  for (let noun = at + 1; noun < to; noun++) if (isPenaltyNoun(syntax, noun)) return custodyBehind(syntax, noun);
  // "had his sentence reduced": the participle stands behind.
  const had = verbBefore(syntax, at);
  return verb?.form === "bare" && verbAt(syntax, had)?.lemma === "have" ? before() : -1;
}

/** "changed it to", "it was reduced": the penalty is that told of before. */
function takenUpAt({ chunks }: Syntax, at: number): number {
  const beside = chunks[at]?.kind === "verb" && chunks[at].verb.passive ? at - 1 : at + 1;
  return ["it", "this"].includes(lowerAt(chunks, beside)) ? beside : -1;
}

/** How the verb at `at` changes a penalty. */
/** What a change would have led to: "did not reduce it to three years". */
const INTO = new Set(["to", "with", "by", "from", "into"]);

/** "did not change the verdict: five years": what a court has not changed stands. */
function keepsAsItWas({ chunks, words }: Syntax, at: number): boolean {
  const chunk = chunks[at];
  const [first = "", ...others] = words[at] ?? [];
  if (chunk?.kind !== "verb" || chunk.verb.passive || !changingVerbs.has(chunk.verb.lemma)) return false;
  const isDenied = /^(?:did|has|had|have)$/u.test(first) && others.includes("not");
  return (
    isDenied && !chunks.some((each, term) => mentionOf(each)?.kind === "term" && INTO.has(lowerAt(chunks, term - 1)))
  );
}

function changeAt(syntax: Syntax, at: number): Changed | null {
  const verb = verbAt(syntax, at);
  const isKept = keepsAsItWas(syntax, at);
  if (verb === null || (isUnreal(syntax, at) && !isKept)) return null;
  const next = syntax.chunks.findIndex(
    (chunk, step) => step > at && ((chunk.kind === "verb" && chunk.verb.form === "finite") || chunk.lower === ";"),
  );
  const to = next < 0 ? syntax.chunks.length : next;
  const leaves = verb.lemma === "leave" || verb.lemma === "keep";
  const isUpheld = isKept || (leaves && leavesUnchanged(syntax.words, at, to));
  const change = isUpheld ? "upheld" : changingVerbs.get(verb.lemma);
  const left = termLeft(syntax, at);
  if (change === undefined) return left < 0 ? null : { verb: at, noun: left, change: "reduced", to };
  const named = nounOf(syntax, at, to);
  const noun = named < 0 ? takenUpAt(syntax, at) : named;
  // "confirmed the arrest of N." is news, and no ruling.
  if (["confirm", "affirm"].includes(verb.lemma) && custodyNouns.has(lowerAt(syntax.chunks, noun))) return null;
  return noun < 0 ? null : { verb: at, noun, change, to };
}

/** The terms of a clause that a change names: "from five years", "to three". */
function termBehind({ chunks }: Syntax, from: number, to: number, words: readonly string[]): MentionOf<"term"> | null {
  for (let at = from; at < to; at++) {
    const mention = mentionOf(chunks[at]);
    if (
      mention?.kind === "term" &&
      (words.includes(lowerAt(chunks, at - 1)) ||
        (words.includes(lowerAt(chunks, at - 2)) && ["a", "an", "only"].includes(lowerAt(chunks, at - 1))))
    )
      return mention;
  }
  return null;
}

function termLeftAt(syntax: Syntax, noun: number): MentionOf<"term"> | null {
  const mention = mentionOf(syntax.chunks[noun]);
  return mention?.kind === "term" && !isOwnTerm(syntax, noun) ? mention : null;
}

const upheldOnly = new Set([
  "verdict",
  "verdicts",
  "ruling",
  "rulings",
  "decision",
  "decisions",
  "conviction",
  "convictions",
  "resolution",
  "judgment",
  "judgement",
]);

/** "shortened her arrest from 15 days to nine": days that a court takes off were a penalty. */
function isOfDays(syntax: Syntax, { noun, verb, to, change }: Changed): boolean {
  const days = termBehind(syntax, Math.min(noun, verb), to, ["from", "to"])?.value.term.days;
  return change === "reduced" && days !== undefined;
}

/** What the noun and the words around it say of the kind of penalty; `undefined` for nothing. */
function kindOfNoun(syntax: Syntax, changed: Changed): Status | null | undefined {
  const { noun, verb, to } = changed;
  const lower = lowerAt(syntax.chunks, noun);
  const around = syntax.words
    .slice(Math.max(0, noun - 4), noun + 6)
    .flat()
    .join(" ");
  const kind = penaltyIn(around);
  if (kind === "house-arrest") return kind;
  if (custodyNouns.has(lower))
    return kind === "administrative-arrest" || isOfDays(syntax, changed)
      ? "administrative-arrest"
      : "pretrial-detention";
  if (lower === "fine" || lower === "fines") return "fined";
  if (kind !== undefined && kind !== "fined") return kind;
  if (!upheldOnly.has(lower)) return "imprisoned";
  const hasTerm = syntax.chunks.slice(Math.min(noun, verb), to).some((chunk) => mentionOf(chunk)?.kind === "term");
  return hasTerm ? null : undefined;
}

/** What takes the place of a penalty: the words behind "with", "by" or "to". */
function replacementOf(syntax: Syntax, changed: Changed): { status: Status | null; from: number } | null {
  for (let at = Math.min(changed.verb, changed.noun) + 1; at < changed.to; at++) {
    if (!["with", "by", "for", "to", "into"].includes(lowerAt(syntax.chunks, at))) continue;
    const words = syntax.words
      .slice(at + 1, Math.min(at + 12, changed.to))
      .flat()
      .join(" ");
    const kind = penaltyIn(words) ?? (confinementIn(words) === "house" ? "house-arrest" : undefined);
    if (kind !== undefined) return { status: kind, from: at };
  }
  return null;
}

const told = (status: Status | null): Outcome => ({ status, role: "recipient", formal: false });

/** What a change makes of a penalty. */
function frameOf(utterance: Utterance, changed: Changed, victims: readonly VictimMention[]): Frame | null {
  const { syntax } = utterance;
  const { verb, noun, change, to } = changed;
  const chunk = syntax.chunks[verb];
  if (chunk === undefined) return null;
  const from = Math.min(verb, noun);
  const clause = { verb: from, from: 0, to };
  const replacement = change === "replaced" || change === "reduced" ? replacementOf(syntax, changed) : null;
  const kind = replacement?.status === "imprisoned" ? replacement.status : kindOfNoun(syntax, changed);
  const before = termBehind(syntax, 0, to, ["from"]);
  const after = termLeftAt(syntax, noun) ?? termBehind(syntax, from, to, ["to", "with", "by", "at"]);
  if (replacement !== null && replacement.status !== null && replacement.status !== "imprisoned") {
    const frame = frameAt(utterance, clause, {
      verb: chunk,
      outcome: told(replacement.status),
      victims,
      relative: false,
    });
    const fine = frame.fine;
    const term = after ?? null;
    return {
      ...frame,
      reason: null,
      term: replacement.status === "fined" ? null : term,
      fine,
      change: { kind: "replaced", from: before },
    };
  }
  if (change === "quashed" || kind === undefined) return null;
  const outcome = told(kind);
  const frame = frameAt(utterance, clause, { verb: chunk, outcome, victims, relative: false });
  const isCustody = kind === "pretrial-detention" || kind === "house-arrest";
  if (isCustody) return { ...frame, term: null, fine: null, change: { kind: change, from: null } };
  if (change === "upheld") return { ...frame, reason: null, change: { kind: change, from: null } };
  const isBy = syntax.chunks
    .slice(from, to)
    .some((each, at) => each.lower === "by" && mentionOf(syntax.chunks[from + at + 1])?.kind === "term");
  // "replaced it with a real one, of a year and a half".
  const apart = replacement === null ? null : termBehind(syntax, replacement.from, to, ["of"]);
  const term = isBy && termBehind(syntax, from, to, ["to"]) === null ? null : (after ?? apart);
  const fine = replacement?.status === "imprisoned" ? null : frame.fine;
  return { ...frame, reason: null, term, fine, change: { kind: change, from: before } };
}

function changesIn(utterance: Utterance, victimsOf: (changed: Changed) => readonly VictimMention[]): Frame[] {
  return utterance.syntax.chunks.flatMap((chunk, at) => {
    const changed = chunk.kind === "verb" ? changeAt(utterance.syntax, at) : null;
    const victims = changed === null ? [] : victimsOf(changed);
    const frame = changed === null || victims.length === 0 ? null : frameOf(utterance, changed, victims);
    return frame === null ? [] : [frame];
  });
}

/** "cut N.'s sentence from five years to three", "his custody was extended", "left the fine of N. unchanged". */
export function changeFrames(utterance: Utterance): Frame[] {
  return changesIn(utterance, (changed) => sufferersOf(utterance.syntax, changed));
}

/** What a change says stands from then on; what was upheld stood before. */
function tellsWhatStands({ change, term, fine, outcome }: Frame): boolean {
  return change?.kind !== "upheld" && (term !== null || fine !== null || outcome.status !== "imprisoned");
}

/** "The regional court reduced the term to three years.": of whom, the passages before say. */
export function understoodChanges(
  utterance: Utterance,
  told: readonly Frame[],
  topic: readonly VictimMention[],
): Frame[] {
  const { syntax } = utterance;
  return changesIn(utterance, (changed) =>
    sufferersOf(syntax, changed).length > 0 ? [] : understoodOf(syntax, told, topic),
  ).filter(tellsWhatStands);
}
