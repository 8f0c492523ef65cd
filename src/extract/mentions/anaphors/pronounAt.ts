import { formsOf } from "../../lexicon/inflect.ts";
import { numeralValue } from "../../lexicon/numerals.ts";
import { givenWords } from "../../lexicon/outcomes.ts";
import type { Anaphor } from "../../Mention.ts";
import type { Token } from "../../token.ts";
import { type FoundAnaphor, pronoun } from "./FoundAnaphor.ts";
import { isPredicate } from "./isPredicate.ts";

export const PRONOUNS: Readonly<Record<string, Anaphor>> = {
  he: pronoun(false, "male"),
  she: pronoun(false, "female"),
  him: pronoun(false, "male"),
  they: pronoun(true),
  them: pronoun(true),
  i: pronoun(false, null, true),
  me: pronoun(false, null, true),
  we: pronoun(true, null, true),
  us: pronoun(true, null, true),
};

/** Behind "her" these show that it is no possessive: "sentenced her to", "gave her 15 days". */
const BEHIND_OBJECT = new Set(
  `to in on for at from under with by until till after before during as without and while when near outside a an the again
  briefly later along that last this guilty yesterday today there over into out because but or free go home off up down
  until around over inside behind straight each only they back of not innocent onto through upon when where up down alone then
  immediately publicly officially temporarily`.split(/\s+/),
);
/** Verbs behind which "her back" is no part of the body. */
const MOVING: ReadonlySet<string> = new Set(
  ["send", "bring", "take", "drive", "put", "return", "lead", "transfer", "place", "order", "give", "call"].flatMap(
    (lemma) => formsOf(lemma).map(([word]) => word),
  ),
);

/** "they", "him", "I"; "her" where it is no possessive. */
export function pronounAt(tokens: readonly Token[], at: number): FoundAnaphor | null {
  const token = tokens[at];
  const word = token?.lower ?? "";
  const next = tokens[at + 1];
  if (word === "her") {
    const isGiven = givenWords.has(tokens[at - 1]?.lower ?? "") && numeralValue(next?.lower ?? "") !== null;
    // "hit her back": what stands behind a verb of moving is where to.
    const isBody = next?.lower === "back" && !MOVING.has(tokens[at - 1]?.lower ?? "");
    const isObject =
      next === undefined || next.kind !== "word" || isGiven || BEHIND_OBJECT.has(next.lower) || isPredicate(next);
    return isObject && !isBody && next?.lower !== "'s" ? { ...pronoun(false, "female"), to: at + 1 } : null;
  }
  const known = PRONOUNS[word];
  if (known === undefined || !Object.hasOwn(PRONOUNS, word)) return null;
  // "two of them": some of them, whom another rule counts.
  if (word === "them" && tokens[at - 1]?.lower === "of") return null;
  // "the US", "Part I", "I. Criminal cases": no pronouns.
  if (word === "us" && token?.text !== "us") return null;
  if (word === "i" && (token?.text !== "I" || next?.kind !== "word" || tokens[at - 1]?.capital === true)) return null;
  return { ...known, to: at + 1 };
}
