import { groupNouns } from "../../lexicon/groupNouns.ts";
import { functionWords } from "../../lexicon/institutions.ts";
import { nounGenders } from "../../lexicon/nounGenders.ts";
import { numeralValue } from "../../lexicon/numerals.ts";
import { peopleAdjectives } from "../../lexicon/people.ts";
import { agentNoun, noAgents } from "../../lexicon/roles.ts";
import { partOfNoun } from "../../lexicon/titles.ts";
import { auxiliaries } from "../../lexicon/verbs.ts";
import type { Token } from "../../token.ts";
import { isOfficeAt } from "./isOfficeAt.ts";
import { isPredicate } from "./isPredicate.ts";
import { PAIRS } from "./pairs.ts";

/** The most describing words between "the" and its noun: "the 52-year-old former party". */
export const MOST_ADJECTIVES = 4;

/** Nouns for people that are adjectives as well. */
const ADJECTIVAL = new Set([
  "local",
  "minor",
  "muslim",
  "christian",
  "baptist",
  "protestant",
  "native",
  "foreign",
  "individual",
  "academic",
]);

const FORMER = new Set(["former", "ex", "ousted", "retired", "dismissed", "sacked"]);

/** Whether a word may describe the noun for people that follows. */
export function describes(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || token.lower === "other") return false;
  return peopleAdjectives.has(token.lower) || (!functionWords.has(token.lower) && !auxiliaries.has(token.lower));
}

/** Whether a noun may stand here, or a word that describes one. */
export function isNounWord(token: Token | undefined): boolean {
  return token?.kind === "word" && !functionWords.has(token.lower) && numeralValue(token.lower) === null;
}

/** Where a noun for people ends that begins at `at`, describing words before it included. */
export function endOfNoun(tokens: readonly Token[], at: number): number | null {
  for (let to = at; to <= at + MOST_ADJECTIVES; to++) {
    const word = tokens[to]?.lower ?? "";
    // "the accordionist who accompanied her", "the 61-year-old pharmacist": what is beside shows that it is somebody.
    const isTold = tokens[to + 1]?.lower === "who" || tokens[to - 1]?.lower.endsWith("year-old") === true;
    const isSomebody = isTold && agentNoun.test(word) && !noAgents.has(word);
    // "the local school", "the minor offence": no noun there.
    if (ADJECTIVAL.has(word) && isNounWord(tokens[to + 1]) && !isPredicate(tokens[to + 1])) continue;
    // "the former lawmaker": who has left an office is told of by it.
    const isFormer = FORMER.has(tokens[to - 1]?.lower ?? "") && partOfNoun.has(word);
    const isHead =
      isSomebody || isFormer || isOfficeAt(tokens, to) || groupNouns.has(word) || word in PAIRS || word in nounGenders;
    if (isHead && !groupNouns.has(tokens[to + 1]?.lower ?? "")) return to + 1;
    // "52-year-old" is three tokens and more.
    if (!describes(tokens[to]) && tokens[to]?.kind !== "number" && tokens[to]?.text !== "-") return null;
  }
  return null;
}
