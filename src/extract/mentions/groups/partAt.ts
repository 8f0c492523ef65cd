import { numeralValue } from "../../lexicon/numerals.ts";
import type { Token } from "../../token.ts";
import type { FoundGroup } from "./FoundGroup.ts";
import { numberAt } from "./numberAt.ts";
import { endOfNoun, isClosed, isPredicate } from "./peopleNoun.ts";

/** Words before a number that make it a part of another. */
export const PART_LEADS = new Set(["other", "remaining", "another", "further", "last", "additional"]);

/** "every one of them", "not one of them": all, or nobody. */
const DISTRIBUTIVE = new Set(["every", "each", "any", "not", "no"]);

/** "three of his colleagues", "two of them". */
const OWN = new Set(["the", "these", "those", "his", "her", "their", "its", "our", "my"]);
const WHOLE = new Set(["them", "whom", "us"]);
/** "those detained", "those who were held": people by what befell them. */
const BEFALLEN = new Set(
  "detained arrested held taken sentenced convicted charged jailed imprisoned accused fined tried prosecuted released freed who".split(
    " ",
  ),
);

/** Where "the eight defendants", "those detained", "these women" ends. */
export function endOfWhole(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]?.lower ?? "";
  if (WHOLE.has(word)) return at + 1;
  if (!OWN.has(word)) return null;
  const next = tokens[at + 1]?.lower ?? "";
  if (word === "those" && BEFALLEN.has(next)) return next === "who" ? at + 1 : at + 2;
  const behind = numeralValue(next) === null ? at + 1 : at + 2;
  // "seventeen of the 24 were": a number of those told of before.
  return endOfNoun(tokens, behind) ?? (behind > at + 1 && isClosed(tokens, behind) ? behind : null);
}

/** How far before "one of them" those it is one of may be told. Tokens. */
const REACH = 14;

/** "two posts about the mayor, one of them with a picture": what was counted last is no people. */
function countsThings(tokens: readonly Token[], at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - REACH); from--) {
    if (/^[.;]$/u.test(tokens[from]?.text ?? "")) return false;
    const number = numberAt(tokens, from);
    if (number === null) continue;
    const noun = tokens[number.to];
    const isPeople = noun?.lower === "others" || isPredicate(noun) || endOfNoun(tokens, number.to) !== null;
    return !isPeople && noun?.kind === "word" && noun.lower.endsWith("s");
  }
  return false;
}

/** "the other five", "another three", "eight more", "five others", "seven of them", "the remaining two". */
export function partAt(tokens: readonly Token[], at: number): FoundGroup | null {
  const before = tokens[at]?.lower ?? "";
  const isGiven = PART_LEADS.has(tokens[at + 1]?.lower ?? "");
  const start = before === "the" || (before === "a" && isGiven) ? at + 1 : at;
  const leads = PART_LEADS.has(tokens[start]?.lower ?? "");
  const number = numberAt(tokens, leads ? start + 1 : start);
  if (number === null || DISTRIBUTIVE.has(tokens[at - 1]?.lower ?? "")) return null;
  const { to, count } = number;
  const next = tokens[to]?.lower ?? "";
  // "the four others".
  if (!leads && before === "the")
    return next === "others" && isClosed(tokens, to + 1) ? { to: to + 1, count, partOf: "rest" } : null;
  if (leads) {
    const partOf = before === "the" || before === "remaining" ? "rest" : "more";
    const noun = endOfNoun(tokens, to);
    if (noun !== null) return { to: noun, count, partOf };
    return isClosed(tokens, to) ? { to, count, partOf } : null;
  }
  const whole = next === "of" ? endOfWhole(tokens, to + 1) : null;
  const ofThings = tokens[to + 1]?.lower === "them" && countsThings(tokens, at);
  if (whole !== null && !ofThings) return { to: whole, count, partOf: "whole" };
  // "three minors among them".
  const noun = endOfNoun(tokens, to);
  if (noun !== null && tokens[noun]?.lower === "among" && WHOLE.has(tokens[noun + 1]?.lower ?? ""))
    return { to: noun, count, partOf: "whole" };
  if (!["others", "more", "further"].includes(next)) return null;
  // "eleven more of their fellow villagers", "three others of the group".
  const theirs = tokens[to + 1]?.lower === "of" ? endOfWhole(tokens, to + 2) : null;
  return theirs !== null || isClosed(tokens, to + 1) ? { to: theirs ?? to + 1, count, partOf: "more" } : null;
}
