import { nounGenders } from "../../lexicon/nounGenders.ts";
import { numeralValue } from "../../lexicon/numerals.ts";
import type { Token } from "../../token.ts";
import { isFurther } from "../groups/furtherAt.ts";
import { agedAt } from "./agedAt.ts";
import { endOfNoun } from "./endOfNoun.ts";
import { ANYBODY, type FoundAnaphor, pronoun } from "./FoundAnaphor.ts";
import { isPredicate } from "./isPredicate.ts";
import { isUnit } from "./isUnit.ts";
import { oneOfRowAt } from "./oneOfRowAt.ts";
import { isPlural, PAIRS } from "./pairs.ts";

/** Words that say of a noun that those are meant who were named before. */
export const DEFINITE = new Set(["the", "these", "those", "this"]);

/** Of two or more the one of this rank is not just any of them: "the elder brother", "the third defendant". */
const RANKS = new Set(
  "elder older eldest younger youngest first second third fourth fifth sixth last other".split(" "),
);

/** "the activist", "these three women": `noun` is where the noun ends, `count` the number before it. */
function nounPhrase(tokens: readonly Token[], at: number, noun: number, count: number | null): FoundAnaphor | null {
  const head = tokens[noun - 1]?.lower ?? "";
  // "the activist Aidar N." names somebody new; it takes nobody up.
  if (tokens[noun]?.capital === true) return null;
  if (isFurther(tokens, noun)) return null;
  // "the husband of N." is somebody else; "the father of four" is somebody told of.
  const isKin = tokens[noun]?.lower === "of" && head in nounGenders;
  const isParent = isKin && numeralValue(tokens[noun + 1]?.lower ?? "") !== null;
  if (isKin && !isParent) return null;
  const plural = isPlural(head);
  const rank = tokens.slice(at + 1, noun - 1).find(({ lower }) => RANKS.has(lower));
  const size = head in PAIRS ? (count ?? PAIRS[head] ?? null) : count;
  return {
    ...pronoun(plural, plural ? null : (nounGenders[head] ?? null)),
    count: size,
    noun: isParent ? ANYBODY : rank === undefined ? head : `${rank.lower} ${head}`,
    to: isParent ? noun + 2 : noun,
  };
}

/** "the two", "the three received": a number alone. */
function numberAlone(tokens: readonly Token[], at: number, count: number | null): FoundAnaphor | null {
  const next = tokens[at + 2];
  // "the four others" are counted by another rule.
  if (count === null || count < 2 || next?.lower === "others") return null;
  return isPredicate(next) || next?.kind === "mark" || next === undefined
    ? { ...pronoun(true), count, to: at + 2 }
    : next.kind === "word" && !isUnit(next.lower)
      ? { ...pronoun(true), count, to: at + 2 }
      : null;
}

/** "the activist", "these three women", "the two", "the latter", "the elder". */
export function definiteAt(tokens: readonly Token[], at: number): FoundAnaphor | null {
  if (!DEFINITE.has(tokens[at]?.lower ?? "")) return null;
  // "seven of the defendants": some of them, whom another rule counts.
  if (tokens[at - 1]?.lower === "of" && numeralValue(tokens[at - 2]?.lower ?? "") !== null) return null;
  const [first, next] = [tokens[at + 1], tokens[at + 2]];
  if (first?.kind === "number" && next?.text === "-") return agedAt(tokens, at);
  const short = oneOfRowAt(tokens, at);
  if (short !== null) return short;
  // "the 61-year-old pharmacist": an age is no number of people.
  const count = next?.text === "-" ? null : numeralValue(first?.lower ?? "");
  const noun = endOfNoun(tokens, count === null ? at + 1 : at + 2);
  return noun === null ? numberAlone(tokens, at, count) : nounPhrase(tokens, at, noun, count);
}
