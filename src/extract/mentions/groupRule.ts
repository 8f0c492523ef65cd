import { numeralValue } from "../lexicon/numerals.ts";
import { peopleAdjectives, peopleNouns, vagueQuantifiers } from "../lexicon/people.ts";
import type { Token } from "../token.ts";
import { type Rule, scan, spanOf } from "./Rule.ts";

/** The most adjectives between a number and its noun. */
const MOST_ADJECTIVES = 4;

/** Where "other opposition activists" ends when it begins at `at`; `null` when no noun for people comes. */
function endOfNoun(tokens: readonly Token[], at: number): number | null {
  for (let to = at; to <= at + MOST_ADJECTIVES; to++) {
    const word = tokens[to]?.lower ?? "";
    if (peopleNouns.has(word)) return to + 1;
    if (!peopleAdjectives.has(word)) return null;
  }
  return null;
}

function groupAt(tokens: readonly Token[], at: number): { to: number; count: number | null } | null {
  const word = tokens[at]?.lower ?? "";
  const noun = endOfNoun(tokens, at + 1);
  const count = numeralValue(word);
  if (count !== null && count > 0 && noun !== null) return { to: noun, count };
  if (!vagueQuantifiers.has(word)) return null;
  if (noun !== null) return { to: noun, count: null };
  const ofThem = tokens[at + 1]?.lower === "of" && tokens[at + 2]?.lower === "them";
  if (ofThem) return { to: at + 3, count: null };
  return word === "others" ? { to: at + 1, count: null } : null;
}

/** People without names: "seven activists", "several other public activists", "some of them". */
export const groupRule: Rule = ({ tokens }) =>
  scan(tokens, (at) => {
    const found = groupAt(tokens, at);
    if (found === null) return null;
    const value = { count: found.count };
    return {
      from: at,
      to: found.to,
      mention: { kind: "group", rule: "group", value, ...spanOf(tokens, at, found.to) },
    };
  });
