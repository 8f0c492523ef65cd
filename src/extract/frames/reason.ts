import { chargeCategoryOf } from "../lexicon/charges.ts";
import { joints, prepositions } from "../lexicon/grammar.ts";
import {
  actOpenings,
  caseNouns,
  casePrepositions,
  chargeLinks,
  chargeNouns,
  chargePrepositions,
  noReason,
  reasonEnds,
  unnamedCharge,
  warnedAbout,
  warnings,
} from "../lexicon/reasons.ts";
import type { Chunk } from "./Chunk.ts";
import type { Clause } from "./clause.ts";
import type { Reason } from "./Frame.ts";
import { isPlainWord, lowerAt, mentionOf, victimAt } from "./people.ts";

interface Opening {
  /** First chunk of the reason itself. */
  at: number;
  formal: boolean;
  /** Where the words of the charge stand before its noun, the chunk behind that noun. */
  to?: number;
}

/** How many words may stand between a preposition and the noun for a charge. */
const MOST_ADJECTIVES = 5;
/** How many before a name: "the priest of the parish of the town N.". */
const LONGEST_OFFICE = 10;

function isAt(chunks: readonly Chunk[], at: number, words: readonly string[]): boolean {
  return words.every((word, step) => lowerAt(chunks, at + step) === word);
}

/** "on charges of", "on suspicion of", "under the charge of"; and "on drug charges", where the words before name it. */
function chargeOpening(chunks: readonly Chunk[], at: number): Opening | null {
  if (!chargePrepositions.has(lowerAt(chunks, at))) return null;
  for (let noun = at + 1; noun <= at + 1 + MOST_ADJECTIVES; noun++) {
    if (chargeNouns.has(lowerAt(chunks, noun))) return chargeBehind(chunks, at, noun);
    if (chunks[noun]?.kind !== "word" && !/^["“”«»,]$/u.test(lowerAt(chunks, noun))) return null;
  }
  return null;
}

function chargeBehind(chunks: readonly Chunk[], at: number, noun: number): Opening | null {
  const link = chargeLinks.find((words) => isAt(chunks, noun + 1, words));
  if (link !== undefined) return { at: noun + 1 + link.length, formal: true };
  const naming = chunks.slice(at + 1, noun).filter(({ kind, lower }) => kind === "word" && !unnamedCharge.has(lower));
  return naming.length === 0 ? null : { at: at + 1, formal: true, to: noun + 1 };
}

/** "what his lawyer calls fabricated fraud charges": wherever it stands, the words before the noun name the charge. */
function namedOpening(article: string, chunks: readonly Chunk[], at: number): Opening | null {
  if (!chargeNouns.has(lowerAt(chunks, at))) return null;
  for (const from of [at - 1, at - 2, at - 3]) {
    const [first, last] = [chunks[from], chunks[at]];
    if (first?.kind !== "word" || last === undefined) return null;
    if (!unnamedCharge.has(first.lower) && chargeCategoryOf(article.slice(first.start, last.end)) !== null)
      return { at: from, formal: true, to: at + 1 };
  }
  return null;
}

function mayNameCase(chunk: Chunk): boolean {
  return chunk.kind === "word" || mentionOf(chunk)?.kind === "organisation" || /^["“”«»]$/u.test(chunk.lower);
}

/** "in the Hizb ut-Tahrir case": the words before the noun say what it is about. */
function isNamedCase(article: string, chunks: readonly Chunk[], from: number, noun: number): boolean {
  const [first, last] = [chunks[from], chunks[noun - 1]];
  return first !== undefined && last !== undefined && chargeCategoryOf(article.slice(first.start, last.end)) !== null;
}

/** "a warning about the inadmissibility of …": what somebody was warned about. */
function warningOpening(chunks: readonly Chunk[], at: number): Opening | null {
  const isWarning = warnings.has(lowerAt(chunks, at)) && warnedAbout.has(lowerAt(chunks, at + 1));
  return isWarning && mentionOf(chunks[at + 2]) === null ? { at: at + 2, formal: true } : null;
}

/** "in a criminal case of fraud", "as part of the case on riots": what the case is about. */
function caseOpening(article: string, chunks: readonly Chunk[], at: number): Opening | null {
  if (!["in", "of", "within"].includes(lowerAt(chunks, at))) return null;
  const noun = [2, 3, 4, 5, 6].find((step) => caseNouns.has(lowerAt(chunks, at + step)));
  if (noun === undefined || chunks.slice(at + 1, at + noun).some((chunk) => !mayNameCase(chunk))) return null;
  if (isNamedCase(article, chunks, at + 1, at + noun)) return { at: at + 1, formal: true, to: at + noun + 1 };
  const isLinked = casePrepositions.has(lowerAt(chunks, at + noun + 1)) && mentionOf(chunks[at + noun + 2]) === null;
  return isLinked ? { at: at + noun + 2, formal: true } : null;
}

/** "in relation to the blogger N.": whom it is about, and not what. */
function isOfSomebody(chunks: readonly Chunk[], from: number): boolean {
  let at = from;
  while (at < from + LONGEST_OFFICE && (isPlainWord(chunks[at]) || lowerAt(chunks, at) === "of")) at += 1;
  const isOwner = /^(?:'s|['’])$/u.test(lowerAt(chunks, at + 1));
  return victimAt(chunks, at) !== null && !isOwner;
}

/** "the Initiative for Human Rights": within a name nothing is given for anything. */
function isWithinName(article: string, chunks: readonly Chunk[], at: number): boolean {
  const beside = [chunks[at - 1], chunks[at + 1]];
  return beside.every((chunk) => chunk?.kind === "word" && /^\p{Lu}/u.test(article.slice(chunk.start, chunk.end)));
}

/** In words: "attempted murder", "high treason". */
const LONGEST_NAME_OF_CRIME = 3;
const POSSESSIVES = new Set(["his", "her", "their"]);

/** What may be the thing somebody has done: "for her comments", not "for her and". */
function isThing(chunks: readonly Chunk[], at: number): boolean {
  const { kind, lower } = chunks[at] ?? { kind: "mark", lower: "" };
  return kind === "word" && /^\p{L}{3,}$/u.test(lower) && !joints.has(lower) && !prepositions.has(lower);
}

/** "for", "over", "because": the act, and behind a formal verb the charge. */
function actOpening(article: string, chunks: readonly Chunk[], at: number, formalVerb: boolean): Opening | null {
  const words = actOpenings.find((each) => isAt(chunks, at, each));
  if (words === undefined || isWithinName(article, chunks, at)) return null;
  const from = at + words.length;
  const next = mentionOf(chunks[from])?.kind;
  if (words[0] === "in") return isOfSomebody(chunks, from) ? null : { at: from, formal: false };
  if (["term", "date", "fine", "place", "person", "group", "agent"].includes(next ?? "")) {
    return words[0] === "because" && words.length === 1 ? { at: from, formal: false } : null;
  }
  const isOfTheirs = POSSESSIVES.has(lowerAt(chunks, from)) && isThing(chunks, from + 1);
  if (next === "anaphor" && !isOfTheirs && words[0] !== "because") return null;
  const first = isOfTheirs || ["the", "a", "an"].includes(lowerAt(chunks, from)) ? from + 1 : from;
  if (noReason.has(lowerAt(chunks, first)) || mentionOf(chunks[first])?.kind === "date") return null;
  // "for the week", "over two decades" tell how long; "for lack of evidence" tells why nothing happened.
  const isTime = /^(?:years?|months?|weeks?|days?|hours?|time|times|decades?|period|duration|terms?|moment|rest)$/u;
  if (isTime.test(lowerAt(chunks, first)) || isTime.test(lowerAt(chunks, first + 1))) return null;
  return { at: from, formal: formalVerb && words[0] === "for" };
}

/** Whether a charge by its look begins here: a gerund, a quotation, or words of the lexicon. */
function looksLikeCharge(article: string, chunks: readonly Chunk[], at: number): boolean {
  const first = chunks[at];
  const last = chunks[Math.min(at + 7, chunks.length - 1)];
  if (first === undefined || last === undefined) return false;
  if (/^["“«]$/u.test(first.lower) || /\p{Ll}{3}ing$/u.test(first.lower)) return true;
  return chargeCategoryOf(article.slice(first.start, last.end)) !== null;
}

/** "guilty of", "convicted of", "charged on Friday with": the charge a formal verb governs. */
function governedOpening(
  article: string,
  chunks: readonly Chunk[],
  at: number,
  verb: number,
  formal: boolean,
): Opening | null {
  if (lowerAt(chunks, at) === "guilty" && ["of", "under", "for"].includes(lowerAt(chunks, at + 1)))
    return lowerAt(chunks, at + 1) === "under" ? null : { at: at + 2, formal: true };
  if (!formal || !["of", "with"].includes(lowerAt(chunks, at))) return null;
  if (at === verb + 1) return { at: at + 1, formal: true };
  const isBehindTerm = chunks.slice(verb, at).some((chunk) => mentionOf(chunk)?.kind === "term");
  return !isBehindTerm && looksLikeCharge(article, chunks, at + 1) ? { at: at + 1, formal: true } : null;
}

/** Whether what stands behind a comma goes on with a list of charges: "of treason, espionage and riots". */
function goesOn(chunks: readonly Chunk[], comma: number, to: number, formal: boolean): boolean {
  const next = lowerAt(chunks, comma + 1);
  if (/\p{Ll}{2}ing$/u.test(next) && next !== "having" && next !== "being") return true;
  if (!formal) return false;
  const rest = chunks.slice(comma + 1, to);
  const length = rest.findIndex(({ lower }) => /^[,;.]$/u.test(lower));
  const item = rest.slice(0, length < 0 ? rest.length : length);
  const isPlain = item.every(
    (chunk) => chunk.kind === "word" || mentionOf(chunk)?.kind === "organisation" || /^["“”«»]$/u.test(chunk.lower),
  );
  const opensOther =
    /^(?:a|an|the|which|who|where|when|his|her|its|their|he|she|they|it|in|on|at|by|under|also|then|as)$/u;
  const text = item.map(({ lower }) => lower).join(" ");
  return isPlain && item.length > 0 && item.length < 9 && !opensOther.test(next) && chargeCategoryOf(text) !== null;
}

/** "for treason in September 2023": no act, but a crime by its name; the date is that of the verdict. */
function isDateBehindNoun(chunks: readonly Chunk[], from: number, at: number): boolean {
  if (at <= from || at - from > LONGEST_NAME_OF_CRIME || !["in", "on"].includes(lowerAt(chunks, at))) return false;
  const isNoun = chunks.slice(from, at).every(({ kind, lower }) => kind === "word" && !/\p{L}{3}ing$/u.test(lower));
  return isNoun && mentionOf(chunks[at + 1])?.kind === "date";
}

/** Where a reason ends: with its clause, at a bracket or a word that ends it, or at a comma behind which no further act follows. */
export function endOf(chunks: readonly Chunk[], from: number, to: number, formal: boolean): number {
  let quoted = false;
  for (let at = from; at < to; at++) {
    const { lower } = chunks[at] ?? { lower: "" };
    if (/^["“”«»]$/u.test(lower)) quoted = lower === '"' ? !quoted : lower === "“" || lower === "«";
    if (quoted) continue;
    if (lower === ";" || lower === "(" || lower === "—" || lower === "–" || (at > from && reasonEnds.has(lower)))
      return at;
    if (
      at > from &&
      ["person", "agent"].includes(mentionOf(chunks[at])?.kind ?? "") &&
      lowerAt(chunks, at - 1) === "and"
    )
      return at - 1;
    if (formal && isDateBehindNoun(chunks, from, at)) return at;
    if (lower === "," && !goesOn(chunks, at, to, formal)) return at;
  }
  return chunks[to - 1]?.lower === "." ? to - 1 : to;
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
      actOpening(article, chunks, at, formalVerb);
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
