import { nounGenders } from "../../lexicon/nounGenders.ts";
import { numeralValue } from "../../lexicon/numerals.ts";
import { isRoleNoun } from "../../persons/roleNouns.ts";
import type { Token } from "../../token.ts";
import { describes, MOST_ADJECTIVES } from "./endOfNoun.ts";
import { ANYBODY, type FoundAnaphor, pronoun } from "./FoundAnaphor.ts";
import { isPredicate } from "./isPredicate.ts";

/** "the 61-year-old pharmacist", "the 61-year-old": somebody told of by age, and by whatever work. */
export function agedAt(tokens: readonly Token[], at: number): FoundAnaphor | null {
  if (!/^years?-olds?$/u.test(tokens[at + 3]?.lower ?? "")) return null;
  let to = at + 4;
  while (to < at + 4 + MOST_ADJECTIVES && describes(tokens[to]) && !isRoleNoun(tokens[to]?.lower ?? "")) to += 1;
  const noun = tokens[to]?.lower ?? "";
  const isNoun = isRoleNoun(noun) && !isRoleNoun(tokens[to + 1]?.lower ?? "");
  const end = isNoun ? to + 1 : at + 4;
  if (!isNoun && !isPredicate(tokens[end]) && tokens[end]?.kind !== "mark") return null;
  // "the 61-year-old pharmacist N.": the name says who.
  if (tokens[end]?.capital === true) return null;
  const found = pronoun(false, isNoun ? (nounGenders[noun] ?? null) : null);
  const isParent = tokens[end]?.lower === "of" && numeralValue(tokens[end + 1]?.lower ?? "") !== null;
  if (isParent) return { ...found, noun: ANYBODY, to: end + 2 };
  return { ...found, noun: isNoun ? noun : null, to: end };
}
