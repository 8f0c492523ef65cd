import type { Status } from "../../../domain/vocabulary.ts";
import { addingVerbs, fallingVerbs, gettingAway, gettingVerbs, givingVerbs } from "../../lexicon/outcomes.ts";
import { sentenceNouns } from "../../lexicon/penaltyNouns.ts";
import { rulingModals } from "../../lexicon/verbs.ts";
import { barrier, REACH } from "../barrier.ts";
import { type Chunk, lowerAt, mentionOf, type VerbChunk } from "../Chunk.ts";
import { penaltyIn } from "../penaltyIn.ts";
import { victimAt } from "../people/People.ts";
import { subjectStart } from "../subjectStart.ts";
import { endOfPhrase, textOf, type Words } from "../Words.ts";
import { custodyGiven } from "./custodyGiven.ts";
import type { Found } from "./Found.ts";
import { penaltyBefore } from "./penaltyBefore.ts";
import { hasPenalty, reachOfGift } from "./reachOfGift.ts";
import { sentFor } from "./sentFor.ts";

/** Verbs by which a penalty is given or got. */
const GIFTS: ReadonlySet<string> = new Set([...gettingVerbs, ...givingVerbs, ...gettingAway.keys()]);

/** Verbs that are of all sorts of things: "spent a night in a cell". */
const SPENDING = new Set(["spend", "sit", "do", "perform"]);

/** Where time that is spent is a penalty. */
const SPENT_IN =
  /\b(?:jail|prison|custody|detention|cell|colony|arrest|bars|isolator|recept\p{L}+|receiver|police|solitary|sizo|camp|probation|(?:restricted|limited) (?:freedom|liberty)|restriction of (?:freedom|liberty))\b/u;

/** "received the same", "must pay exactly as much": the penalty told before, once more. */
const SAME =
  /^(?:(?:only|just|exactly|precisely|about) )?(?:the (?:very |exact )?same\b|as (?:much|many|long)\b(?! as\b))/u;

/** "Seven years: this is the sentence the court passed on N.": the penalty stands before the relative clause. */
function isNamedBefore(chunks: readonly Chunk[], at: number): boolean {
  const court = chunks.slice(Math.max(0, at - 8), at);
  return court.some(
    (chunk, step) =>
      sentenceNouns.has(chunk.lower) &&
      chunk.kind === "word" &&
      step < court.length - 1 &&
      !court.slice(step).some(({ kind, lower }) => kind === "verb" || lower === ","),
  );
}

/** "ten days and a fine": the term says what the penalty is. */
function withoutFine(kind: Status | null | undefined, object: readonly Chunk[]): Status | null | undefined {
  return kind === "fined" && object.some((chunk) => mentionOf(chunk)?.kind === "term") ? undefined : kind;
}

/** A penalty that is given or got; of no kind where its words name none. */
function penaltyOf(kind: Status | null | undefined, end: number): Found {
  return { outcome: { status: kind ?? null, role: "recipient", formal: false }, end };
}

/** "spent three hours at the police station": no court counts in hours but those of work. */
function isHours(chunk: Chunk): boolean {
  const mention = mentionOf(chunk);
  return mention?.kind === "term" && mention.value.term.hours !== undefined;
}

function hasFine(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => mentionOf(chunk)?.kind === "fine");
}

/** "must pay", "is to pay", "should sit": what a court has ruled, unlike what somebody paid. */
function isRuled(words: readonly string[] | undefined): boolean {
  return words?.some((word) => rulingModals.has(word) || ["to", "should", "would"].includes(word)) === true;
}

/** Verbs of those who get money. */
const TAKING = new Set(["receive", "get", "obtain", "earn"]);

/** "received 12 million tenge from a director": from whom somebody has money, no court fines him. */
function isIncome(chunks: readonly Chunk[], at: number, lemma: string): boolean {
  const next = mentionOf(chunks[at + 1]);
  return TAKING.has(lemma) && next?.kind === "fine" && lowerAt(chunks, at + 2) === "from";
}

/** "paid the lawyer", "served as a minister": what is given is no penalty. `isBound`: it has been ruled. */
function isOtherwise(
  lemma: string,
  isBound: boolean,
  kind: Status | null | undefined,
  object: readonly Chunk[],
  behind: string,
): boolean {
  // "pay N. 50,000 tenge": whoever is paid is not punished.
  if (lemma === "pay" && victimAt(object, 0) !== null) return true;
  if (lemma === "pay") return kind !== "fined" && !(isBound && hasFine(object));
  return lemma === "serve" && /\bas\b|\barmy\b|\bterms? (?:as|in (?:parliament|office))/u.test(behind);
}

function verbLemma(chunks: readonly Chunk[], at: number): string {
  const chunk = chunks[at];
  return chunk?.kind === "verb" ? chunk.verb.lemma : "";
}

/** Verbs of getting by which a relative clause tells of a penalty: what somebody "did" or "paid" may be anything. */
const RECEIVING = new Set(["receive", "get", "serve"]);

/** "the 7 years which the court had given him", "the 15 days she got": the penalty stands before a relative clause. */
function giftOfRelative(chunks: readonly Chunk[], words: Words, at: number, lemma: string): Found | null {
  if (gettingVerbs.has(lemma) && !givingVerbs.has(lemma) && !RECEIVING.has(lemma)) return null;
  const penalty = penaltyBefore(chunks, at);
  return penalty < 0 ? null : penaltyOf(penaltyIn(textOf(words, Math.max(0, penalty - 3), at)), at + 1);
}

/** "a fine was imposed on N.": the penalty is the subject, or stands in what the verb hangs on. */
function giftBefore(chunks: readonly Chunk[], words: Words, at: number): Found | null {
  const from = subjectStart(chunks, at);
  const subject = textOf(words, from, at);
  const named = penaltyIn(subject);
  const lemma = verbLemma(chunks, at);
  const behind = textOf(words, at + 1, barrier(chunks, at, REACH));
  const kind = named === undefined ? custodyGiven(lemma, subject, behind, subject) : named;
  return hasPenalty(chunks.slice(from, at)) || kind !== undefined ? penaltyOf(kind, at + 1) : null;
}

/** "the heaviest penalty, seven years, fell on N.": a penalty, and nobody, is what the verb is about. */
function fallsOn(chunks: readonly Chunk[], at: number, lemma: string): boolean {
  if (fallingVerbs.get(lemma)?.includes(chunks[at + 1]?.lower ?? "") !== true) return false;
  const subject = chunks.slice(subjectStart(chunks, at), at);
  return (
    subject.some(({ kind, lower }) => kind === "word" && sentenceNouns.has(lower)) &&
    !subject.some((_, step) => victimAt(subject, step) !== null)
  );
}

/** "Ten days each were received by A and B": the penalty is the subject, and those who get it stand behind "by". */
export function isReceived(chunks: readonly Chunk[], at: number, { lemma, passive }: VerbChunk["verb"]): boolean {
  return passive && gettingVerbs.has(lemma) && !givingVerbs.has(lemma) && chunks[at + 1]?.lower === "by";
}

/** The penalty that the verb at `at` says somebody is given or gets. */
export function giftOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  const { lemma, passive } = verb;
  if (fallsOn(chunks, at, lemma)) return giftBefore(chunks, words, at);
  const sent = sentFor(chunks, at, verb);
  if (sent >= 0) return penaltyOf(null, sent);
  if (!GIFTS.has(lemma)) return null;
  const relative = giftOfRelative(chunks, words, at, lemma);
  if (relative !== null) return relative;
  if (isReceived(chunks, at, verb)) return giftBefore(chunks, words, at);
  const ways = gettingAway.get(lemma) ?? [];
  const away = ways.map((way) => endOfPhrase(words, at + 1, way)).find((end) => end >= 0);
  const gets = away !== undefined || (gettingVerbs.has(lemma) && !passive);
  if (!gets && !givingVerbs.has(lemma)) return null;
  // "will sit for 15 days".
  const isLasting = lemma === "sit" && lowerAt(chunks, at + 1) === "for";
  const start = away === undefined ? (isLasting ? at + 1 : at) : away - 1;
  const to = reachOfGift(chunks, start, lemma === "slap" || lemma === "hit");
  const object = chunks.slice(start + 1, to);
  const behind = textOf(words, start + 1, to);
  // "ordered the ministry to pay N.": what somebody is told to do is no penalty by itself.
  if (lemma === "order" && object.some((chunk) => chunk.kind === "verb" && chunk.verb.form === "infinitive"))
    return null;
  const isHeavy = hasPenalty(object);
  const named = withoutFine(penaltyIn(behind), object);
  const kind = named === undefined ? custodyGiven(lemma, behind, behind, textOf(words, 0, at)) : named;
  if (SPENDING.has(lemma)) {
    if (kind !== "other" && object.some(isHours)) return null;
    const isSpentWithin = isHeavy && SPENT_IN.test(textOf(words, at + 1, barrier(chunks, at, REACH)));
    // "will sit for 15 days", "must do 100 hours of community service": whoever has to has been given it.
    const isGiven = isHeavy && isRuled(words[at]) && (lemma === "sit" || kind === "other");
    return isSpentWithin || isGiven ? penaltyOf(kind, start + 1) : null;
  }
  if (SAME.test(textOf(words, start + 1, start + 6)) && (lemma !== "pay" || isRuled(words[at])))
    return penaltyOf(kind, start + 1);
  if (isIncome(chunks, at, lemma)) return null;
  if (isOtherwise(lemma, isRuled(words[at]), kind, object, behind)) return null;
  if (isHeavy || kind !== undefined) return penaltyOf(kind, start + 1);
  if (away !== undefined) return null;
  // "had two years added": the penalty stands before the participle.
  const isAdded = addingVerbs.has(lemma) && verb.form === "bare";
  return !gets && (passive || isAdded || isNamedBefore(chunks, at)) ? giftBefore(chunks, words, at) : null;
}
