import { numeralValue } from "../../lexicon/numerals.ts";
import type { Token } from "../../token.ts";
import { endOfNoun } from "./endOfNoun.ts";
import { type FoundAnaphor, pronoun } from "./FoundAnaphor.ts";
import { isPredicate } from "./isPredicate.ts";
import { isUnit } from "./isUnit.ts";

/** Words for all of those named before. */
export const WHOLE = new Set(["all", "both", "each"]);

/** "not all were", "after all, was", "they all were": no people of their own, or not all of them. */
const BEFORE_NO_WHOLE = new Set(
  "not nearly almost virtually practically at after above of for in with and first they we you who these those were was are".split(
    " ",
  ),
);

/** "By evening all were free"; "fines of 500 manats each were imposed" tells of no people. */
function opensWhole(word: string, before: Token | undefined): boolean {
  return word === "all" ? !BEFORE_NO_WHOLE.has(before?.lower ?? "") : before?.kind !== "word";
}

/** "all", "both", "each": "All were released", "both of them", "all three", "each received". */
export function wholeAt(tokens: readonly Token[], at: number): FoundAnaphor | null {
  const word = tokens[at]?.lower ?? "";
  if (!WHOLE.has(word)) return null;
  const plural = { ...pronoun(true), count: word === "both" ? 2 : null };
  const [next, after] = [tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
  if (next === "of" && (after === "them" || after === "whom")) return { ...plural, to: at + 3 };
  const count = numeralValue(next);
  if (count !== null) {
    // "all nine of the fishermen".
    const isOf = tokens[at + 2]?.lower === "of" && tokens[at + 3]?.lower === "the";
    const noun = endOfNoun(tokens, isOf ? at + 4 : at + 2);
    if (noun !== null) return { ...plural, count, noun: tokens[noun - 1]?.lower ?? null, to: noun };
    return isUnit(tokens[at + 2]?.lower ?? "") ? null : { ...plural, count, to: at + 2 };
  }
  if (isPredicate(tokens[at + 1]) && opensWhole(word, tokens[at - 1])) return { ...plural, to: at + 1 };
  const noun = word === "both" || next === "the" ? endOfNoun(tokens, next === "the" ? at + 2 : at + 1) : null;
  return noun === null || word === "each" ? null : { ...plural, to: noun };
}
