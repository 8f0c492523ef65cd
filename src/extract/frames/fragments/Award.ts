import type { Span } from "../../../domain/schema.ts";
import type { Status } from "../../../domain/vocabulary.ts";
import { moneyUnits } from "../../lexicon/currencies.ts";
import { awardNouns, unrealAwards, workWords } from "../../lexicon/fragments.ts";
import { numeralValue } from "../../lexicon/numerals.ts";
import type { MentionOf } from "../../Mention.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { penaltyIn } from "../penaltyIn.ts";
import type { Syntax } from "../Syntax.ts";
import { endOf, endOfCase, REACH, startOf } from "./awardExtent.ts";

/** A penalty, or the end of a case, told by a noun phrase: "a fine of 20 MCI", "five years in a colony", "one caution". */
export interface Award extends Span {
  /** First chunk, and the one behind the last. */
  from: number;
  to: number;
  /** What its words make of it; `null` where only its length can tell. */
  status: Status | null;
  term: MentionOf<"term"> | null;
  fine: MentionOf<"fine"> | null;
  /** How many such there are: "five fines". */
  count: number | null;
  /** "15 days each". */
  each: boolean;
  /** Its own words say that it is a penalty. */
  isPlain: boolean;
}

/** Units a law counts in; mere money may as well be a price. */
const INDEX_UNITS = [...moneyUnits].filter(([, { kind }]) => kind === "index").map(([name]) => name);
/** "The fine", "her release": no news by themselves. */
const DEFINITE = new Set(["the", "his", "her", "their", "its", "this", "that", "no", "any", "another"]);
const EACH = new Set(["each", "apiece"]);
/** How far before it a word may make it one that nobody got. */
const UNREAL_REACH = 6;

const ENDS: readonly (readonly [Status, RegExp])[] = [
  [
    "acquitted",
    /\bacquittals?\b|\b(?:cases?|charges?|trials?) (?:dismissed|dropped|closed|terminated|discontinued|withdrawn|rejected)/u,
  ],
  ["released", /\breleases?\b/u],
  [
    "restricted-freedom",
    /\b(?:home|house|domestic)["”»’]? (?:kind|chemistry|khimiya)|\bchemistry\b|\bkhimiya\b|\bsuspended\b|\brestrict/u,
  ],
];

function statusOf(text: string, hasFine: boolean): Status | null {
  const ended = ENDS.find(([, pattern]) => pattern.test(text))?.[0];
  if (ended !== undefined) return ended;
  const kind = penaltyIn(text) ?? null;
  return kind === "fined" && hasFine ? null : kind;
}

function leaves(chunks: readonly Chunk[], at: number): boolean {
  return chunks
    .slice(Math.max(0, at - UNREAL_REACH), at)
    .some((each) => each.kind === "verb" && each.verb.lemma === "leave");
}

/** "up to five years", "the maximum penalty of", "a ban of three years": what nobody has been given. */
function isUnreal({ chunks, words }: Syntax, from: number, to: number): boolean {
  const own = words.slice(from, to).flat();
  if (own.includes("ban") || own.includes("maximum") || own.includes("minimum")) return true;
  for (let at = from - 1; at >= Math.max(0, from - UNREAL_REACH); at--) {
    const lower = lowerAt(chunks, at);
    if ([";", ".", ")", "("].includes(lower)) return false;
    // "left N. without 300 MCI": in money that only fines are counted in.
    if (lower === "without" && at === from - 1 && leaves(chunks, at)) continue;
    if (unrealAwards.has(lower)) return true;
  }
  return false;
}

/** "not guilty": the only ending of two words that no noun tells. */
function notGuilty({ chunks }: Syntax, at: number): Award | null {
  const [first, last] = [chunks[at], chunks[at + 1]];
  if (first?.lower !== "not" || last?.lower !== "guilty") return null;
  const none = { term: null, fine: null, count: null, each: false };
  return { from: at, to: at + 2, start: first.start, end: last.end, status: "acquitted", isPlain: true, ...none };
}

/** "must sweep the streets for 40 hours", "forty hours with a broom": hours of work. */
function isOfWork({ words }: Syntax, core: number): boolean {
  const around = words.slice(Math.max(0, core - REACH), core + REACH).flat();
  return around.some((word) => workWords.has(word));
}

function awardAt(syntax: Syntax, core: number): Award | null {
  const { chunks, words } = syntax;
  const mention = mentionOf(chunks[core]);
  const term = mention?.kind === "term" ? mention : null;
  const fine = mention?.kind === "fine" ? mention : null;
  const isWord = chunks[core]?.kind === "word";
  if (term === null && fine === null && !isWord) return null;
  const closed = endOfCase(syntax, core);
  const isNoun = isWord && (awardNouns.has(lowerAt(chunks, core)) || closed !== null);
  if (term === null && fine === null && !isNoun) return null;
  const from = startOf(syntax, core);
  const to = closed ?? endOf(syntax, core);
  const [first, last] = [chunks[from], chunks[to - 1]];
  if (first === undefined || last === undefined || isUnreal(syntax, from, to)) return null;
  const text = words.slice(from, to).flat().join(" ");
  const isWork = term?.value.term.hours !== undefined && isOfWork(syntax, core);
  const status = isWork ? "other" : statusOf(text, fine !== null);
  // "320 hours of compulsory works"; mere hours are how long the police held somebody.
  if (term?.value.term.hours !== undefined && status !== "other") return null;
  if (isNoun && (status === null || DEFINITE.has(first.lower))) return null;
  const count = first.kind === "word" && (from < core || isNoun) ? numeralValue(first.lower) : null;
  const each = EACH.has(lowerAt(chunks, to));
  const isFine =
    fine !== null && (/\bfines?\b/u.test(text) || INDEX_UNITS.some((unit) => ` ${text} `.includes(` ${unit} `)));
  const isPlain = isFine || status !== null || (term !== null && term.value.kind !== null);
  return { from, to: each ? to + 1 : to, start: first.start, end: last.end, status, term, fine, count, each, isPlain };
}

/** The penalties a passage tells by noun phrases, from left to right; one within another is not told again. */
export function awardsIn(syntax: Syntax): Award[] {
  const found = syntax.chunks.flatMap((_, core) => notGuilty(syntax, core) ?? awardAt(syntax, core) ?? []);
  const numbered = found.filter(({ term, fine }) => term !== null || fine !== null);
  const isWithin = (award: Award) => numbered.some(({ from, to }) => award.from < to && award.to > from);
  const bare = found.filter((award) => award.term === null && award.fine === null && !isWithin(award));
  return [...numbered, ...bare].sort((a, b) => a.from - b.from);
}

const JOINS = new Set([",", "and", ";", "plus", "with", "&", "+"]);

/** The awards that follow each other in one breath: "three years, a fine of 300 base units and a ban". */
export function rowFrom({ chunks }: Syntax, awards: readonly Award[]): readonly Award[] {
  const row: Award[] = [];
  for (const award of awards) {
    const last = row.at(-1);
    const between = last === undefined ? [] : chunks.slice(last.to, award.from);
    if (!between.every(({ lower }) => JOINS.has(lower))) break;
    row.push(award);
  }
  return row;
}

/** The terms that stand in a row and end with one: "seventeen, fourteen and eleven years". */
export function rowUpTo({ chunks }: Syntax, awards: readonly Award[], last: Award): readonly Award[] {
  const row: Award[] = [];
  for (const award of awards.filter(({ term, from }) => term !== null && from <= last.from).toReversed()) {
    const next = row[0];
    const between = next === undefined ? [] : chunks.slice(award.to, next.from);
    if (next !== undefined && (between.length === 0 || !between.every(({ lower }) => JOINS.has(lower)))) break;
    row.unshift(award);
  }
  return last.term === null ? [] : row;
}
