import type { Status } from "../../domain/vocabulary.ts";
import { beforeTrial, type Confinement, confinementOutcomes, confinements } from "../lexicon/confinement.ts";
import { prepositions } from "../lexicon/grammar.ts";
import {
  ambiguousVerbs,
  changingVerbs,
  gettingAway,
  gettingVerbs,
  givingVerbs,
  leavingComplements,
  type Outcome,
  orderingVerbs,
  placingVerbs,
  plainOutcomes,
  verbPhrases,
} from "../lexicon/outcomes.ts";
import { penaltyKinds, sentenceNouns } from "../lexicon/penaltyNouns.ts";
import { adverbs } from "../lexicon/verbs.ts";
import { isRoleNoun } from "../persons/roleNouns.ts";
import type { Chunk, VerbChunk } from "./Chunk.ts";
import { lowerAt, mentionOf, victimAt } from "./people.ts";

/** How far, in chunks, a complement may stand from its verb. */
const REACH = 30;
/** How far a particle may: "picked him up". */
const PARTICLE_REACH = 6;

interface Found {
  outcome: Outcome;
  /** Number of the chunk behind the last word that belongs to it. */
  end: number;
}

/** The words of chunks, in lower case; a mention is what it says. */
export type Words = readonly (readonly string[])[];

/** Whether the words of a complement begin with the chunk at `at`; the chunk behind them, or -1. */
function endOfMatch(words: Words, at: number, complement: readonly string[]): number {
  let matched = 0;
  let next = at;
  while (matched < complement.length) {
    const own = words[next];
    if (own === undefined) return -1;
    for (const word of own) {
      if (matched === complement.length) break;
      if (word !== complement[matched]) return -1;
      matched += 1;
    }
    next += 1;
  }
  return next;
}

function hasTense(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" && chunk.verb.form === "finite";
}

/** Where the reach of the verb at `at` ends: at the next verb with tense, or a semicolon. `strict`: at any verb. */
function barrier(chunks: readonly Chunk[], at: number, reach: number, strict = false): number {
  const end = Math.min(chunks.length, at + 1 + reach);
  let relative = false;
  for (let next = at + 1; next < end; next++) {
    const lower = lowerAt(chunks, next);
    if (lower === ";" || lower === "but" || lower === "while") return next;
    if (lower === "who") relative = true;
    else if (hasTense(chunks[next]) || (strict && chunks[next]?.kind === "verb")) {
      if (!relative) return next;
      relative = false;
    }
  }
  return end;
}

function behindAdverbs(chunks: readonly Chunk[], at: number): number {
  let next = at;
  while (adverbs.has(lowerAt(chunks, next)) || ["too", "down", "out", "back"].includes(lowerAt(chunks, next)))
    next += 1;
  return next;
}

/** "is out too" is freedom, "is out of the country" is not. */
function isOpenEnded(chunks: readonly Chunk[], end: number): boolean {
  return ["of", "to", "from", "for", "with"].includes(lowerAt(chunks, end)) || chunks[end]?.kind === "verb";
}

/** The phrases each verb is part of, in their order. */
const PHRASES: ReadonlyMap<string, typeof verbPhrases> = new Map(
  verbPhrases.flatMap(({ verbs }) =>
    [...verbs].map((verb) => [verb, verbPhrases.filter((phrase) => phrase.verbs.has(verb))] as const),
  ),
);

function phraseOf(chunks: readonly Chunk[], words: Words, at: number, lemma: string): Found | null {
  for (const { complements, outcome, apart } of PHRASES.get(lemma) ?? []) {
    for (const complement of complements) {
      const [first = ""] = complement;
      const isParticle = complement.length === 1 && complements.length <= 2 && /^(?:up|away|off)$/u.test(first);
      const start = apart ? at + 1 : behindAdverbs(chunks, at + 1);
      const to = apart ? barrier(chunks, at, isParticle ? PARTICLE_REACH : REACH) : start + 1;
      for (let next = start; next < to; next++) {
        const end = endOfMatch(words, next, complement);
        if (end < 0) continue;
        if (outcome.role === "holder" && complement.length === 1 && isOpenEnded(chunks, end)) continue;
        return { outcome, end };
      }
    }
  }
  return null;
}

const INTO = new Set(["for", "in", "into", "to", "under", "behind", "at", "on", "inside", "onto"]);
const WITHIN_PHRASE = new Set(["of", "for", "no", "-"]);

/** The noun phrase behind the preposition at `at`: its words, and the chunk behind them. */
function phraseBehind(chunks: readonly Chunk[], words: Words, at: number): { text: string; end: number } {
  let end = at + 1;
  for (; end < at + 10 && end < chunks.length; end++) {
    const chunk = chunks[end];
    const lower = lowerAt(chunks, end);
    const kind = mentionOf(chunk)?.kind;
    // "in two months' pretrial detention": how long it is to be belongs to it.
    if (kind === "term" && end === at + 1) continue;
    if (chunk?.kind === "verb" || kind === "date" || kind === "term" || kind === "person" || kind === "fine") break;
    if (chunk?.kind === "mark" && !['"', "“", "”", "-", "'s", "«", "»", "'", "’"].includes(lower)) break;
    if (
      (prepositions.has(lower) || ["and", "or", "who", "which", "where", "that", "when", "because"].includes(lower)) &&
      !WITHIN_PHRASE.has(lower)
    )
      break;
  }
  return {
    text: words
      .slice(at + 1, end)
      .flat()
      .join(" "),
    end,
  };
}

export function confinementIn(text: string): Confinement | null {
  return confinements.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** "taken to a police station", "put N. under house arrest", "remains behind bars". */
function placementOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  const kind = placingVerbs.get(verb.lemma);
  if (kind === undefined) return null;
  const close = behindAdverbs(chunks, at + 1);
  const to = kind === "stay" ? close + 2 : barrier(chunks, at, REACH, true);
  for (let next = close; next < to; next++) {
    const lower = lowerAt(chunks, next);
    if (!INTO.has(lower)) continue;
    const { text, end } = phraseBehind(chunks, words, next);
    const confinement = confinementIn(text);
    if (confinement === null) continue;
    if ((confinement === "bars") !== (lower === "behind" && confinement === "bars")) continue;
    if (verb.lemma === "go" && !["house", "prison", "pretrial", "bars"].includes(confinement)) continue;
    if (lower === "for" && confinement !== "psychiatric") continue;
    if (kind === "stay" && next > close && mentionOf(chunks[close])?.kind !== "date") continue;
    const status = placedStatus(
      verb.lemma,
      kind,
      confinement,
      words
        .slice(at, barrier(chunks, at, REACH))
        .flat()
        .join(" "),
    );
    if (status !== null)
      return { outcome: { status, role: kind === "stay" ? "holder" : "patient", formal: false }, end };
  }
  return null;
}

const HOLDING = new Set(["hold", "keep", "detain", "arrest", "leave", "intern", "close", "shut"]);

function placedStatus(
  lemma: string,
  kind: "carry" | "put" | "stay",
  confinement: Confinement,
  clause: string,
): Status | null {
  const column = HOLDING.has(lemma) ? "stay" : kind;
  const status = confinementOutcomes[confinement][column];
  const isLong =
    confinement === "custody" &&
    column === "stay" &&
    /\b(?:since|until|for (?:\S+ )?(?:months?|years?))\b/u.test(clause);
  if (status === "imprisoned" && HOLDING.has(lemma))
    return beforeTrial.test(clause) ? "pretrial-detention" : "detained";
  if (isLong) return "pretrial-detention";
  return status !== null &&
    ["imprisoned", "detained"].includes(status) &&
    confinement !== "police" &&
    beforeTrial.test(clause)
    ? "pretrial-detention"
    : status;
}

/** What words of a penalty say of its kind; `undefined` where they name none. */
export function penaltyIn(text: string): Status | null | undefined {
  return penaltyKinds.find(([, pattern]) => pattern.test(text))?.[0];
}

const STOPS = new Set([
  "after",
  "for",
  "during",
  "over",
  "before",
  "since",
  "because",
  "following",
  "about",
  "against",
  "from",
  "until",
  "that",
  "as",
]);

/** The chunks among which the object of a giving or getting verb is: up to where another matter begins. */
function reachOfGift(chunks: readonly Chunk[], at: number, isWith: boolean): number {
  const end = barrier(chunks, at, REACH);
  let isHeavy = false;
  for (let next = at + 1; next < end; next++) {
    const lower = lowerAt(chunks, next);
    // "gets 15 days and N. a fine": behind a penalty that is named another's begins.
    if (isHeavy && [",", "and", ";"].includes(lower) && !hasPenalty(chunks.slice(next + 1, next + 4))) return next;
    isHeavy ||= hasPenalty(chunks.slice(next, next + 1));
    if (STOPS.has(lower) || (lower === "with" && !(isWith && next === at + 1))) {
      const isTaker = ["for", "against"].includes(lower) && victimAt(chunks, next + 1) !== null;
      const isLong =
        lower === "for" &&
        chunks[at]?.lower.startsWith("appl") === true &&
        hasPenalty(chunks.slice(next + 1, next + 5));
      if (isLong) continue;
      if (!isTaker) return next;
    }
    if (chunks[next]?.kind === "verb" && lowerAt(chunks, next - 1) !== "who" && hasTense(chunks[next])) return next;
  }
  return end;
}

function hasPenalty(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => ["term", "fine"].includes(mentionOf(chunk)?.kind ?? ""));
}

/** The subject of a passive gift, where it is the penalty: "a fine was imposed on N.". */
export function subjectStart(chunks: readonly Chunk[], at: number): number {
  let from = at;
  while (
    from > 0 &&
    at - from < REACH &&
    chunks[from - 1]?.kind !== "verb" &&
    ![";", ":"].includes(lowerAt(chunks, from - 1))
  )
    from -= 1;
  return from;
}

const SPENT_IN =
  /\b(?:jail|prison|custody|detention|cell|colony|arrest|bars|isolator|recept\p{L}+|receiver|police|solitary|sizo|camp)\b/u;

/** What a court orders or chooses before a verdict: "ordered two months of detention". */
function orderedIn(lemma: string, text: string): Status | undefined {
  if (!orderingVerbs.has(lemma) && !["choose", "elect", "select"].includes(lemma)) return undefined;
  return /\b(?:arrest|detention|custody)\b/u.test(text) && !/\bdays?\b/u.test(text) ? "pretrial-detention" : undefined;
}

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

/** Verbs by which a penalty is given or got. */
const GIFTS: ReadonlySet<string> = new Set([...gettingVerbs, ...givingVerbs, ...gettingAway.map(([lemma]) => lemma)]);

function giftOf(chunks: readonly Chunk[], words: Words, at: number, verb: VerbChunk["verb"]): Found | null {
  if (!GIFTS.has(verb.lemma)) return null;
  const away = gettingAway.find(([lemma, behind]) => lemma === verb.lemma && endOfMatch(words, at + 1, behind) >= 0);
  const gets = away !== undefined || (gettingVerbs.has(verb.lemma) && !verb.passive);
  const gives = givingVerbs.has(verb.lemma) && !gets;
  if (!gets && !gives) return null;
  const start = away === undefined ? at : at + away[1].length;
  const to = reachOfGift(chunks, start, verb.lemma === "slap" || verb.lemma === "hit");
  const behind = words
    .slice(start + 1, to)
    .flat()
    .join(" ");
  const isHeavy = hasPenalty(chunks.slice(start + 1, to));
  const named = penaltyIn(behind);
  const kind = named === undefined ? orderedIn(verb.lemma, behind) : named;
  if (verb.lemma === "spend" || verb.lemma === "sit" || verb.lemma === "do") {
    const clause = words
      .slice(at + 1, barrier(chunks, at, REACH))
      .flat()
      .join(" ");
    if (!isHeavy || !SPENT_IN.test(clause)) return null;
    return { outcome: { status: kind ?? null, role: "recipient", formal: false }, end: start + 1 };
  }
  if (
    verb.lemma === "pay" &&
    kind !== "fined" &&
    !chunks.slice(start + 1, to).some((chunk) => mentionOf(chunk)?.kind === "fine")
  )
    return null;
  if (verb.lemma === "serve" && /\bas\b|\barmy\b|\bterms? (?:as|in (?:parliament|office))/u.test(behind)) return null;
  const isSame = /^the same\b/u.test(behind);
  if (away !== undefined && kind === undefined && !isHeavy) return null;
  if (isHeavy || isSame || kind !== undefined)
    return { outcome: { status: kind ?? null, role: "recipient", formal: false }, end: start + 1 };
  if (!(verb.passive || isNamedBefore(chunks, at)) || gets) return null;
  const subject = chunks.slice(subjectStart(chunks, at), at);
  const before = penaltyIn(words.slice(subjectStart(chunks, at), at).flat().join(" "));
  if (!hasPenalty(subject) && before === undefined) return null;
  return { outcome: { status: before ?? null, role: "recipient", formal: false }, end: at + 1 };
}

/** Where what a court sentences somebody to ends: at its reason, or what else it does. */
function sentenceEnd(chunks: readonly Chunk[], at: number): number {
  const end = barrier(chunks, at, REACH);
  let hasTerm = false;
  for (let next = at + 1; next < end; next++) {
    if (["for", "after", "on", "over", "as", "under", ";"].includes(lowerAt(chunks, next))) return next;
    const kind = mentionOf(chunks[next])?.kind;
    // "A to six years in a colony, B to three of restricted freedom": what stands behind B is not for A.
    if (hasTerm && (kind === "person" || kind === "group")) return next;
    hasTerm ||= kind === "term";
  }
  return end;
}

const ARTICLES = new Set(["a", "an", "the", "his", "her", "their", "its"]);

/** "with him was held a talk": the subject stands behind, and is a thing. */
function isOfThing(chunks: readonly Chunk[], at: number, { passive, lemma }: VerbChunk["verb"]): boolean {
  if (!passive || !ambiguousVerbs.has(lemma) || !ARTICLES.has(lowerAt(chunks, at + 1))) return false;
  return chunks[at + 2]?.kind === "word" && !isRoleNoun(lowerAt(chunks, at + 2));
}

/** "holding a meeting", "seized the phones": without people behind it, a verb that is active befalls nobody. */
function mayBefall(chunks: readonly Chunk[], at: number, { form, passive, lemma }: VerbChunk["verb"]): boolean {
  // "who tried to gather": an attempt.
  if (lemma === "try" && !passive && /^to\b/u.test(lowerAt(chunks, at + 1))) return false;
  const isObject = ARTICLES.has(lowerAt(chunks, at + 1));
  if (passive || (form !== "gerund" && !ambiguousVerbs.has(lemma))) return true;
  if (form === "bare" && !isObject) return true;
  const end = barrier(chunks, at, 12, true);
  return chunks.slice(at + 1, end).some((_, step) => victimAt(chunks, at + 1 + step) !== null);
}

/** What befalls somebody by the verb at `at`, with the words that belong to it; `null` for a verb that is no outcome. */
function outcomeOf(chunks: readonly Chunk[], words: Words, at: number): Found | null {
  const chunk = chunks[at];
  if (chunk?.kind !== "verb") return null;
  const { verb } = chunk;
  if (isOfThing(chunks, at, verb)) return null;
  const special = phraseOf(chunks, words, at, verb.lemma);
  const gift = giftOf(chunks, words, at, verb);
  const isAway = gift !== null && gift.end > at + 1;
  if (gift !== null && (special === null || special.outcome.role === "holder" || isAway)) return gift;
  if (special !== null) return special;
  const placed = placementOf(chunks, words, at, verb);
  if (placed !== null) return placed;
  const plain = plainOutcomes.get(verb.lemma);
  if (plain === undefined || !mayBefall(chunks, at, verb)) return null;
  const clause = words
    .slice(at, barrier(chunks, at, REACH))
    .flat()
    .join(" ");
  const isHeld = plain.status === "imprisoned" && !plain.formal && beforeTrial.test(clause);
  const kind =
    plain.status === "imprisoned" && plain.formal
      ? penaltyIn(
          words
            .slice(at + 1, sentenceEnd(chunks, at))
            .flat()
            .join(" "),
        )
      : undefined;
  if (plain.status === "released" && /\b(?:under|to) (?:\p{L}+ )?(?:house|home) (?:arrest|detention)\b/u.test(clause))
    return { outcome: { ...plain, status: "house-arrest" }, end: at + 1 };
  if (plain.status === "released" && /\b(?:probation|suspended)\b/u.test(clause))
    return { outcome: { ...plain, status: "restricted-freedom" }, end: at + 1 };
  if (kind !== undefined && kind !== null && kind !== "imprisoned")
    return { outcome: { ...plain, status: kind }, end: at + 1 };
  return { outcome: isHeld ? { ...plain, status: "pretrial-detention" } : plain, end: at + 1 };
}

/** Whether the verb at `at` changes a penalty, and how far the words that say so reach. */
export function leavesUnchanged(words: Words, at: number, to: number): boolean {
  const behind = words
    .slice(at + 1, to)
    .flat()
    .join(" ");
  return leavingComplements.some((complement) => ` ${behind} `.includes(` ${complement} `));
}

export function isChanging(lemma: string): boolean {
  return changingVerbs.has(lemma) || lemma === "leave" || lemma === "keep";
}

/** Says of every verb which outcome it is. A verb that belongs to the outcome before it is none of its own. */
export function withOutcomes(chunks: readonly Chunk[], words: Words): Chunk[] {
  let end = 0;
  return chunks.map((chunk, at) => {
    if (chunk.kind !== "verb" || at < end) return chunk;
    const found = outcomeOf(chunks, words, at);
    if (found === null) return chunk;
    end = Math.max(end, found.end);
    return { ...chunk, verb: { ...chunk.verb, outcome: found.outcome, end: found.end } };
  });
}
