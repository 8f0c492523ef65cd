import type { Term } from "../../../domain/schema.ts";
import { joinedNumeral, numeralValue } from "../../lexicon/numerals.ts";
import { addedAmounts, timeUnits, type Unit } from "../../lexicon/terms.ts";
import { ofWord } from "../../ofWord.ts";
import { lowerAt, type Token } from "../../token.ts";

/** A length of time and how many tokens say it. */
export interface Length {
  term: Term;
  length: number;
}

/** A number with its half apart: "two", "6½", "2.5". */
interface Amount {
  value: number;
  half: boolean;
  length: number;
}

function wordsAt(tokens: readonly Token[], at: number, count: number): string {
  return tokens
    .slice(at, at + count)
    .map(({ lower }) => lower)
    .join(" ");
}

/** "2.5" and, as other languages write it, "2,5"; `null` for any other number. */
function decimal(word: string): Amount | null {
  const match = word.endsWith("5") ? /^(\d{1,2})[.,]5$/.exec(word) : null;
  return match === null ? null : { value: Number(match[1]), half: true, length: 1 };
}

/** The ways to say "and a half" right behind a number, and their tokens. */
const HALVES: readonly (readonly string[])[] = [
  "and a half",
  "½",
  "1 / 2",
  "and one half",
  "and half",
  "and ½",
  "and 1 / 2",
].map((words) => words.split(" "));
const HALF_OPENERS = new Set(HALVES.map(([first]) => first));

/** "15 (fifteen)": translations of rulings repeat a number in words. */
function repeatAt(tokens: readonly Token[], at: number): number {
  const isRepeat =
    lowerAt(tokens, at) === "(" && numeralValue(lowerAt(tokens, at + 1)) !== null && lowerAt(tokens, at + 2) === ")";
  return isRepeat ? 3 : 0;
}

/** "two hundred", "one hundred and twenty". */
function hundredsAt(tokens: readonly Token[], at: number, hundreds: number): Amount {
  const next = lowerAt(tokens, at + 2) === "and" ? at + 3 : at + 2;
  const word = lowerAt(tokens, next);
  const rest = joinedNumeral(word, lowerAt(tokens, next + 1)) ?? (/^\p{L}/u.test(word) ? numeralValue(word) : null);
  if (rest === null || rest >= 100) return { value: hundreds * 100, half: false, length: 2 };
  const length = next - at + (joinedNumeral(word, lowerAt(tokens, next + 1)) === null ? 1 : 2);
  return { value: hundreds * 100 + rest, half: false, length };
}

/** Whether a word may be an amount, or begin one: at all others there is nothing to read. */
const opensAmount = ofWord(
  ({ lower }) =>
    ["a", "an", "another"].includes(lower) || numeralValue(lower) !== null || /(?:-and-a-half|5)$/u.test(lower),
);

function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const first = tokens[at];
  if (first === undefined || !opensAmount(first)) return null;
  const word = first.lower;
  const joined = word.endsWith("-and-a-half") ? /^(\p{L}+)-and-a-half$/u.exec(word) : null;
  // "another year"; "another two years" is read from its number.
  const isOne = word === "a" || word === "an" || (word === "another" && unitAt(tokens, at + 1) !== null);
  const value = isOne ? 1 : numeralValue(joined?.[1] ?? word);
  if (value === null) return decimal(word);
  if (joined !== null) return { value, half: true, length: 1 };
  const ten = joinedNumeral(word, lowerAt(tokens, at + 1));
  if (ten !== null) return { value: ten, half: false, length: 2 };
  if (lowerAt(tokens, at + 1) === "hundred") return hundredsAt(tokens, at, value);
  // "two more years", "an additional year": on top of what was given before.
  if (addedAmounts.has(lowerAt(tokens, at + 1))) return { value, half: false, length: 2 };
  const next = at + 1 + repeatAt(tokens, at + 1);
  const half = HALF_OPENERS.has(lowerAt(tokens, next))
    ? HALVES.find((words) => words.every((each, step) => lowerAt(tokens, next + step) === each))
    : undefined;
  return { value, half: half !== undefined, length: next - at + (half?.length ?? 0) };
}

function termOf({ value, half }: Pick<Amount, "value" | "half">, [unit, times]: readonly [Unit, number]): Term | null {
  if (value === 0) return half && unit === "years" ? { months: 6 } : null;
  if (!half) return { [unit]: value * times };
  if (unit === "years") return { years: value, months: 6 };
  return unit === "months" ? { months: value, days: 15 } : null;
}

function unitAt(tokens: readonly Token[], at: number): readonly [Unit, number] | null {
  const word = lowerAt(tokens, at);
  return Object.hasOwn(timeUnits, word) ? (timeUnits[word] ?? null) : null;
}

/** A number whose unit is told elsewhere, as a length of time: "seven and a half". */
export function lengthOf(tokens: readonly Token[], at: number, unit: Unit): Length | null {
  const amount = amountAt(tokens, at);
  const term = amount === null ? null : termOf(amount, [unit, 1]);
  return amount === null || term === null ? null : { term, length: amount.length };
}

/** "18-month", "three-year", "3½-year", "two-and-a-half-year": a number, a hyphen and a unit. */
function hyphenated(tokens: readonly Token[], at: number): Length | null {
  const lower = lowerAt(tokens, at);
  const word = lower.includes("-") ? /^(.{1,24})-(year|month|week|day|hour)$/u.exec(lower) : null;
  if (word !== null) {
    const half = /^(.+)-and-a-half$/u.exec(word[1] ?? "");
    const value = numeralValue(half?.[1] ?? word[1] ?? "");
    const unit = timeUnits[word[2] ?? ""];
    const term = value === null || unit === undefined ? null : termOf({ value, half: half !== null }, unit);
    return term === null ? null : { term, length: 1 };
  }
  const amount = amountAt(tokens, at);
  if (amount === null || lowerAt(tokens, at) === "a" || lowerAt(tokens, at + amount.length) !== "-") return null;
  const unit = unitAt(tokens, at + amount.length + 1);
  const term = unit === null ? null : termOf(amount, unit);
  return term === null ? null : { term, length: amount.length + 2 };
}

/** "15 days", "two and a half years", "a year", "a year and a half", "half a year". */
function single(tokens: readonly Token[], at: number): Length | null {
  if (lowerAt(tokens, at) === "half" && wordsAt(tokens, at, 3) === "half a year")
    return { term: { months: 6 }, length: 3 };
  const amount = amountAt(tokens, at);
  const unit = amount === null ? null : unitAt(tokens, at + amount.length);
  if (amount === null || unit === null) return null;
  const to = at + amount.length + 1;
  const behind = !amount.half && wordsAt(tokens, to, 3) === "and a half";
  const term = termOf({ value: amount.value, half: amount.half || behind }, unit);
  return term === null ? null : { term, length: to - at + (behind ? 3 : 0) };
}

const ORDER: readonly Unit[] = ["years", "months", "days", "hours"];

function largestUnit(term: Term): number {
  return ORDER.findIndex((unit) => term[unit] !== undefined);
}

function smallestUnit(term: Term): number {
  return ORDER.findLastIndex((unit) => term[unit] !== undefined);
}

/** "a year and two months", "six years, six months", "6 yrs 6 mths". */
export function lengthAt(tokens: readonly Token[], at: number): Length | null {
  const first = single(tokens, at) ?? hyphenated(tokens, at);
  if (first === null) return null;
  const joint = lowerAt(tokens, at + first.length);
  const gap = ["and", ",", "."].includes(joint) ? 1 : 0;
  const second = single(tokens, at + first.length + gap);
  // "18 months and two years" are two sentences: what belongs to one goes from the larger unit to the smaller.
  if (second === null || largestUnit(second.term) <= smallestUnit(first.term)) return first;
  // Hours beside years are those of another penalty: "two years of restricted freedom and 100 hours of labour".
  if (second.term.hours !== undefined && first.term.days === undefined) return first;
  return { term: { ...first.term, ...second.term }, length: first.length + gap + second.length };
}

const LONGEST_ROW = 8;

/** "12 and nine years": a number whose unit stands behind the last of the row, and how many tokens the row has. */
export function elidedAt(tokens: readonly Token[], at: number): (Length & { row: number }) | null {
  const amount = amountAt(tokens, at);
  if (amount === null || ["a", "an"].includes(lowerAt(tokens, at))) return null;
  let next = at + amount.length;
  while (next < at + LONGEST_ROW && [",", "and"].includes(lowerAt(tokens, next))) {
    const from = ["and"].includes(lowerAt(tokens, next + 1)) ? next + 2 : next + 1;
    const further = amountAt(tokens, from);
    if (further === null || ["a", "an"].includes(lowerAt(tokens, from))) return null;
    // "N., 41, ten days": an age, where nothing joins the last of the row.
    const isLast = lowerAt(tokens, from - 1) === "and";
    const unit = isLast ? unitAt(tokens, from + further.length) : null;
    const term = unit === null ? null : termOf(amount, unit);
    // "gave N., 34, five years", "a father of three, five years": a row ends with "and".
    if (term !== null && lowerAt(tokens, from - 1) !== "and") return null;
    if (term !== null) return { term, length: amount.length, row: from + further.length + 1 - at };
    next = from + further.length;
  }
  return null;
}
