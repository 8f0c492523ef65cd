import {
  changedFine,
  type MoneyUnit,
  noFineBefore,
  noFineBehind,
  notImposedFine,
  totalBefore,
  totalBehind,
  unitBeginnings,
} from "../lexicon/currencies.ts";
import { type Amount, amountAt, conversionAt, elidedAmountAt } from "./fines/amounts.ts";
import { unnamedAmountAt } from "./fines/unnamedAmountAt.ts";
import { anyOf, onlyWhere, type Reading, type Rule, scan, spanOf } from "./Rule.ts";

/** National money tells a fine best; a unit of the law needs a year to be money; foreign money is an approximation. */
const BEST: readonly MoneyUnit["kind"][] = ["national", "index", "foreign"];

/** How many characters around a sum say what it is. */
const AROUND = 60;

/** A sum, and the same in other units behind it. */
function sumsAt({ tokens }: Reading, at: number): Amount[] {
  const first = amountAt(tokens, at);
  const elided = first === null ? elidedAmountAt(tokens, at) : null;
  const apart = elided ?? (first === null ? unnamedAmountAt(tokens, at) : null);
  if (apart !== null) return [apart];
  const sums = first === null ? [] : [first];
  for (let last = first; last !== null; ) {
    const known = sums.map(({ unit }) => unit);
    last = sums.length > 3 ? null : conversionAt(tokens, last.to, known);
    if (last !== null) sums.push(last);
  }
  return sums;
}

/** Compensation, bail, a limit, a wish, or what several pay together is nobody's fine. */
function isNoFine({ article, passage, tokens }: Reading, from: number, to: number): boolean {
  const start = tokens[from]?.start ?? passage.start;
  const end = tokens[to - 1]?.end ?? passage.end;
  const before = article.slice(Math.max(passage.start, start - AROUND), start);
  const behind = article.slice(end, Math.min(passage.end, end + AROUND));
  return (
    noFineBefore.test(before) ||
    noFineBehind.test(behind) ||
    (notImposedFine.test(before) && !changedFine.test(before)) ||
    totalBefore.test(before) ||
    totalBehind.test(behind)
  );
}

/** "91,890 tenge", "50 MCI", "20 MCI (69,000 tenge)", "a fine of $200", "a fine of 30 thousand". */
export const fineRule: Rule = onlyWhere(anyOf([...unitBeginnings, "fine", "fined"]), (reading) =>
  scan(reading.tokens, (at) => {
    const sums = sumsAt(reading, at);
    const best = BEST.map((kind) => sums.find(({ unit }) => unit.kind === kind)).find((sum) => sum !== undefined);
    const last = sums.at(-1);
    if (best === undefined || last === undefined) return null;
    const to = reading.tokens[last.to]?.text === ")" && sums.length > 1 ? last.to + 1 : last.to;
    if (isNoFine(reading, at, to)) return null;
    const { unit, byCountry } = best.unit;
    const value = { amount: best.amount, unit, ...(byCountry === undefined ? {} : { byCountry }) };
    const span = spanOf(reading.tokens, best.from, best.to);
    return { from: at, to, mention: { kind: "fine", rule: "fine", value, ...span } };
  }),
);
