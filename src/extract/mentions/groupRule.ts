import { functionWords } from "../lexicon/institutions.ts";
import { numeralValue } from "../lexicon/numerals.ts";
import { peopleAdjectives, peopleNouns, vagueQuantifiers } from "../lexicon/people.ts";
import { auxiliaries } from "../lexicon/verbs.ts";
import type { GroupSize } from "../Mention.ts";
import type { Token } from "../token.ts";
import { type Rule, scan, spanOf } from "./Rule.ts";

/** The most adjectives between a number and its noun. */
const MOST_ADJECTIVES = 3;

/** A word that may describe people before their noun: "opposition", "retired music" — no mark, no small word, no verb. */
function isAdjective(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  return peopleAdjectives.has(token.lower) || (!functionWords.has(token.lower) && !auxiliaries.has(token.lower));
}

/** Where "other opposition activists" ends when it begins at `at`; `null` when no noun for people comes. */
function endOfNoun(tokens: readonly Token[], at: number): number | null {
  for (let to = at; to <= at + MOST_ADJECTIVES && tokens[to] !== undefined; to++) {
    // "a member of", "members of the jury": the last noun of the row is the head.
    if (peopleNouns.has(tokens[to]?.lower ?? "") && !peopleNouns.has(tokens[to + 1]?.lower ?? "")) return to + 1;
    if (!isAdjective(tokens[to])) return null;
  }
  return null;
}

function groupAt(tokens: readonly Token[], at: number): { to: number; count: number | null } | null {
  const word = tokens[at]?.lower ?? "";
  const noun = endOfNoun(tokens, at + 1);
  const count = word === "a" || word === "an" ? 1 : numeralValue(word);
  if (count !== null && count > 0 && noun !== null) return { to: noun, count };
  // "Seven were let go": a numeral with a verb of the plural is people, where it opens the passage.
  if (count !== null && count > 1 && at === 0 && PLURAL.has(tokens[1]?.lower ?? "")) return { to: 1, count };
  if (!vagueQuantifiers.has(word)) return null;
  if (noun !== null) return { to: noun, count: null };
  const ofThem = tokens[at + 1]?.lower === "of" && tokens[at + 2]?.lower === "them";
  if (ofThem) return { to: at + 3, count: null };
  return word === "others" ? { to: at + 1, count: null } : null;
}

const PLURAL = new Set(["were", "are", "have", "had"]);
const ROUGHLY =
  /\b(?:at least|more than|over|about|around|some|nearly|almost|approximately|no fewer than|as many as) $/u;
const OPEN = /\b(?:up to|between \S+ and|\d+ (?:to|or)) $/u;

/** "at least 15" is 15 and more: the number is kept and marked; "up to ten" and "10 to 20" give none. */
function sizeOf(tokens: readonly Token[], at: number, count: number | null): GroupSize {
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ lower }) => `${lower} `)
    .join("");
  if (OPEN.test(before)) return { count: null, isRough: false };
  return { count, isRough: count !== null && ROUGHLY.test(before) };
}

/** People without names: "seven activists", "several other public activists", "some of them". */
export const groupRule: Rule = ({ tokens }) =>
  scan(tokens, (at) => {
    const found = groupAt(tokens, at);
    if (found === null) return null;
    const value = sizeOf(tokens, at, found.count);
    return {
      from: at,
      to: found.to,
      mention: { kind: "group", rule: "group", value, ...spanOf(tokens, at, found.to) },
    };
  });
