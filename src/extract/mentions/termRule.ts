import type { Term } from "../../domain/schema.ts";
import { numeralValue } from "../lexicon/numerals.ts";
import type { WrittenTerm } from "../Mention.ts";
import type { Token } from "../token.ts";
import { type Reading, type Rule, scan, spanOf } from "./Rule.ts";

type Unit = "years" | "months" | "days" | "hours";

const UNITS: Readonly<Record<string, Unit>> = {
  year: "years",
  yr: "years",
  years: "years",
  yrs: "years",
  month: "months",
  months: "months",
  mth: "months",
  mths: "months",
  day: "days",
  days: "days",
  hour: "hours",
  hours: "hours",
};

interface Found {
  term: Term;
  length: number;
}

/** "18-month", "three-year": one token or a number, a hyphen and a unit. */
function hyphenated(tokens: readonly Token[], at: number): Found | null {
  const word = /^(.{1,12})-(year|month|day|hour)$/u.exec(tokens[at]?.lower ?? "");
  if (word) return amountOf(word[1] ?? "", `${word[2]}s` as Unit, 1);
  const unit = tokens[at + 1]?.text === "-" ? UNITS[tokens[at + 2]?.lower ?? ""] : undefined;
  return unit === undefined ? null : amountOf(tokens[at]?.lower ?? "", unit, 3);
}

function amountOf(word: string, unit: Unit, length: number): Found | null {
  const amount = numeralValue(word);
  return amount === null ? null : { term: { [unit]: amount }, length };
}

/** "15 days", "two and a half years", "a year", "6 1/2 years". */
function single(tokens: readonly Token[], at: number): Found | null {
  const first = tokens[at]?.lower ?? "";
  const amount = first === "a" || first === "an" ? 1 : numeralValue(first);
  if (amount === null) return null;
  const words = [1, 2, 3, 4].map((step) => tokens[at + step]?.lower ?? "");
  const half = words.slice(0, 3).join(" ") === "and a half" || words.slice(0, 3).join("") === "1/2";
  const unit = UNITS[words[half ? 3 : 0] ?? ""];
  if (unit === undefined) return null;
  if (!half) return { term: { [unit]: amount }, length: 2 };
  return unit === "years" ? { term: { years: amount, months: 6 }, length: 5 } : null;
}

const ORDER: readonly Unit[] = ["years", "months", "days", "hours"];

function largestUnit(term: Term): number {
  return ORDER.findIndex((unit) => term[unit] !== undefined);
}

function smallestUnit(term: Term): number {
  return ORDER.findLastIndex((unit) => term[unit] !== undefined);
}

/** "a year and two months", "six years, six months", "6 yrs 6 mths". */
function mixed(tokens: readonly Token[], at: number): Found | null {
  const first = single(tokens, at) ?? hyphenated(tokens, at);
  if (first === null) return null;
  const joint = tokens[at + first.length]?.lower ?? "";
  const gap = joint === "and" || joint === "," ? 1 : 0;
  const second = single(tokens, at + first.length + gap);
  // "18 months and two years" are two sentences: what belongs to one goes from the larger unit to the smaller.
  if (second === null || largestUnit(second.term) <= smallestUnit(first.term)) return first;
  return { term: { ...first.term, ...second.term }, length: first.length + gap + second.length };
}

/** "life in prison", "life imprisonment", "a life sentence", "sentenced to life". */
function life(tokens: readonly Token[], at: number): Found | null {
  if (tokens[at]?.lower !== "life") return null;
  const [before, after] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  const isNamed =
    ["imprisonment", "sentence", "term"].includes(after) || (after === "in" && tokens[at + 2]?.lower === "prison");
  return isNamed || before === "to" ? { term: { life: true }, length: 1 } : null;
}

/** An age, a time that has passed or a limit is no sentence. */
function isNoSentence({ tokens }: Reading, from: number, to: number): boolean {
  const before = [tokens[from - 2]?.lower ?? "", tokens[from - 1]?.lower ?? ""];
  const after = tokens[to]?.lower ?? "";
  const isImposed = before[1] === "for" || before[1] === "to";
  if (after === "after" && !isImposed) return true;
  if (["old", "ago", "earlier", "later", "before", "since"].includes(after)) return true;
  if (["aged", "every", "after", "within", "last", "past", "maximum"].includes(before[1] ?? "")) return true;
  return before.join(" ") === "up to";
}

const KINDS: readonly (readonly [NonNullable<WrittenTerm["kind"]>, RegExp])[] = [
  ["administrative-arrest", /^['’]?\s*(?:(?:of|in|under)\s+)?(?:administrative\s+(?:arrest|detention)|arrest\b)/iu],
  [
    "restricted-freedom",
    /^\s*(?:of\s+)?(?:parole-like\s+)?["“]?(?:restricted freedom|restriction\b|freedom limitation|probation|suspended)/iu,
  ],
  ["house-arrest", /^\s*(?:(?:of|under)\s+)?house arrest/iu],
  [
    "imprisoned",
    /^\s*(?:(?:of|in)\s+)?(?:an?\s+)?(?:prison|imprisonment|jail|(?:medium|high|low|minimum|maximum)-security|penal colony|colony)/iu,
  ],
];

/** "five years, but the term was suspended". */
const SUSPENDED = /^[^.;]{0,50}\b(?:suspended|conditional(?:ly)?)\b/iu;

/** By the words behind the number; "15 days in jail" is left to the length and the court. */
function kindOf({ article, passage, tokens }: Reading, to: number): WrittenTerm["kind"] {
  const behind = article.slice(tokens[to - 1]?.end ?? passage.end, passage.end).slice(0, 60);
  if (SUSPENDED.test(behind)) return "restricted-freedom";
  return KINDS.find(([, pattern]) => pattern.test(behind))?.[0] ?? null;
}

/** Lengths of time that may have been imposed. */
export const termRule: Rule = (reading) =>
  scan(reading.tokens, (at) => {
    const found = life(reading.tokens, at) ?? mixed(reading.tokens, at);
    if (found === null) return null;
    const to = at + found.length;
    if (isNoSentence(reading, at, to)) return null;
    const value = { term: found.term, kind: kindOf(reading, to) };
    return { from: at, to, mention: { kind: "term", rule: "term", value, ...spanOf(reading.tokens, at, to) } };
  });
