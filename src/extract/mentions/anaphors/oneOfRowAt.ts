import { numeralValue } from "../../lexicon/numerals.ts";
import { placesInRow } from "../../lexicon/placesInRow.ts";
import type { Token } from "../../token.ts";
import { isNounWord } from "./endOfNoun.ts";
import { type FoundAnaphor, pronoun } from "./FoundAnaphor.ts";
import { isPredicate } from "./isPredicate.ts";

/** Nouns left out: by these words alone one of those named before is meant. */
const ONE_OF_ROW: ReadonlySet<string> = new Set(["elder", "younger", "older", "other", ...placesInRow.keys()]);

/** Verbs of several people: "the accused were". */
const SEVERAL = new Set(["were", "are", "have"]);

/** What stands before one whose verb is left out, as it was said of the one before. */
const GOING_ON = new Set([",", "and", ";", "while", "but"]);

function isAmount(token: Token | undefined): boolean {
  return (
    token?.kind === "number" || numeralValue(token?.lower ?? "") !== null || ["a", "an"].includes(token?.lower ?? "")
  );
}

/** "the latter", "the elder", "to the second": of those named before one, by his place; "the accused were". `at`: "the". */
export function oneOfRowAt(tokens: readonly Token[], at: number): FoundAnaphor | null {
  const [first, next] = [tokens[at + 1], tokens[at + 2]];
  if (first?.lower === "latter" && next?.text !== "'s") return { ...pronoun(false), noun: "latter", to: at + 2 };
  if (first?.lower === "accused" && isPredicate(next))
    return { ...pronoun(SEVERAL.has(next?.lower ?? "")), noun: "defendant", to: at + 2 };
  if (ONE_OF_ROW.has(first?.lower ?? "") && (isPredicate(next) || next?.kind === "mark"))
    return { ...pronoun(false), noun: first?.lower ?? null, to: at + 2 };
  // "the first got five years, the second three".
  const isGoingOn = GOING_ON.has(tokens[at - 1]?.lower ?? "") && first?.lower !== "first";
  if (placesInRow.has(first?.lower ?? "") && isGoingOn && isAmount(next))
    return { ...pronoun(false), noun: first?.lower ?? null, to: at + 2 };
  // "to the first the court gave five years, to the second three".
  if (placesInRow.has(first?.lower ?? "") && ["to", "for"].includes(tokens[at - 1]?.lower ?? "") && !isNounWord(next))
    return { ...pronoun(false), noun: first?.lower ?? null, to: at + 2 };
  return null;
}
