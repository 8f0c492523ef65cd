import { LONGEST_UNIT, type MoneyUnit, moneyUnits, unitBeginnings } from "../../lexicon/currencies.ts";
import { joinedNumeral, multipliers, numeralValue } from "../../lexicon/numerals.ts";
import { lowerAt, type Token } from "../../token.ts";

/** A sum in one unit; `to` is the first token behind it. */
export interface Amount {
  amount: number;
  unit: MoneyUnit;
  from: number;
  to: number;
}

interface Figure {
  value: number;
  to: number;
}

/** Digits, whose thousands a comma, a dot, a blank, or a comma and a blank may set off. */
function digitsAt(tokens: readonly Token[], at: number): Figure | null {
  const first = tokens[at];
  if (first?.kind !== "number") return null;
  if (/^\d{1,3}(?:[,.]\d{3})+$/.test(first.text)) return { value: Number(first.text.replace(/[,.]/g, "")), to: at + 1 };
  if (/^\d+[.,]\d{1,2}$/.test(first.text)) return { value: Number(first.text.replace(",", ".")), to: at + 1 };
  if (!/^\d+$/.test(first.text)) return null;
  let [digits, to] = [first.text, at + 1];
  while (first.text.length <= 3) {
    const next = lowerAt(tokens, to) === "," ? to + 1 : to;
    if (!/^\d{3}$/.test(tokens[next]?.text ?? "")) break;
    digits += tokens[next]?.text;
    to = next + 1;
  }
  return { value: Number(digits), to };
}

/** "69,000", "69 thousand", "1.5 million", "one hundred", "half a million". */
export function figureAt(tokens: readonly Token[], at: number): Figure | null {
  const word = lowerAt(tokens, at);
  if (word === "half" && lowerAt(tokens, at + 1) === "a" && lowerAt(tokens, at + 2) === "million")
    return { value: 500_000, to: at + 3 };
  const joined = joinedNumeral(word, lowerAt(tokens, at + 1));
  const inWords = joined ?? (word === "a" || word === "one" ? 1 : numeralValue(word));
  const figure =
    digitsAt(tokens, at) ?? (inWords === null ? null : { value: inWords, to: joined === null ? at + 1 : at + 2 });
  if (figure === null) return null;
  let { value, to } = figure;
  for (; Object.hasOwn(multipliers, lowerAt(tokens, to)); to += 1) value *= multipliers[lowerAt(tokens, to)] ?? 1;
  return word === "a" && to === at + 1 ? null : { value: Math.round(value * 100) / 100, to };
}

/** The unit at `at`; "times the" or a hyphen may stand before it: "10 times the minimum wage", "a 35,000-ruble fine". */
function unitAt(tokens: readonly Token[], at: number): { unit: MoneyUnit; to: number } | null {
  let start = at;
  while (["times", "the", "-"].includes(lowerAt(tokens, start))) start += 1;
  if (!unitBeginnings.has(lowerAt(tokens, start))) return null;
  for (let words = Math.min(LONGEST_UNIT, tokens.length - start); words > 0; words--) {
    const name = tokens
      .slice(start, start + words)
      .map(({ lower }) => lower)
      .join(" ");
    const unit = moneyUnits.get(name);
    if (unit !== undefined) return { unit, to: start + words };
  }
  return null;
}

/** "Index: EUR 55/7104": a number of a document. */
function isReference(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.text === "/" && tokens[to + 1]?.kind === "number" && tokens[to]?.end === tokens[to + 1]?.start;
}

/** A sum with its unit behind ("50 MCI") or before it ("$1,460", "KZT 50,000"). */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  const figure = figureAt(tokens, at);
  const behind = figure === null ? null : unitAt(tokens, figure.to);
  if (figure !== null && behind !== null)
    return figure.value > 0 ? { amount: figure.value, unit: behind.unit, from: at, to: behind.to } : null;
  const before = unitAt(tokens, at);
  const sum = before === null ? null : figureAt(tokens, before.to);
  if (before === null || sum === null || tokens[before.to]?.kind !== "number" || isReference(tokens, sum.to))
    return null;
  return sum.value > 0 ? { amount: sum.value, unit: before.unit, from: at, to: sum.to } : null;
}

/** What may stand between a sum and the same in another unit: "20 MCI (69,000 tenge)", "100 MCI, or 291 700 tenge". */
const LINKS = new Set(
  "( , - – — / or i.e ie . that is about around approximately approx some nearly roughly almost just over under more than equal equivalent to of the = ~ ≈ mci mcis us u s at time each apiece".split(
    " ",
  ),
);
const MOST_LINKS = 7;

/** The same sum in another unit behind `to`; `null` when none follows. */
export function conversionAt(tokens: readonly Token[], to: number, known: readonly MoneyUnit[]): Amount | null {
  for (let at = to; at <= to + MOST_LINKS; at++) {
    const amount = amountAt(tokens, at);
    if (amount !== null) return known.some(({ unit }) => unit === amount.unit.unit) ? null : amount;
    if (!LINKS.has(lowerAt(tokens, at))) return null;
  }
  return null;
}

/** The longest row of sums with one unit, in tokens, and how much they differ at most. */
const LONGEST_ROW = 12;
const MOST_TIMES = 20;

/** "2,000 and 1,500 manats": a sum whose unit stands behind the last of the row; `null` for any other number. */
export function elidedAmountAt(tokens: readonly Token[], at: number): Amount | null {
  const figure = figureAt(tokens, at);
  if (figure === null || lowerAt(tokens, at) === "a") return null;
  for (let next = figure.to; next < at + LONGEST_ROW && [",", "and"].includes(lowerAt(tokens, next)); ) {
    const from = lowerAt(tokens, next) === "," && lowerAt(tokens, next + 1) === "and" ? next + 2 : next + 1;
    const further = figureAt(tokens, from);
    if (further === null) return null;
    const isLast = lowerAt(tokens, from - 1) === "and";
    const unit = isLast ? unitAt(tokens, further.to) : null;
    const times = figure.value / further.value;
    if (unit !== null && times <= MOST_TIMES && times >= 1 / MOST_TIMES)
      return { amount: figure.value, unit: unit.unit, from: at, to: figure.to };
    next = further.to;
  }
  return null;
}
