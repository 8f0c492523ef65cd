import { peopleNouns } from "../../lexicon/people.ts";
import type { Token } from "../../token.ts";

/** Behind one of these stands a noun, though it may look like a verb. */
export const DETERMINERS = new Set(
  "a an the his her their its our my your this that these those some any no such every another each 's of".split(" "),
);
export const PREPOSITIONS = new Set(
  "of for with by against from in on at about into under over without despite behind".split(" "),
);
const PRONOUNS = new Set("him her them me us you it himself them".split(" "));
/** Words that open a noun phrase. */
const OPENERS = new Set(
  "a an the his her their its this these those several dozens some more about over nearly around another two three four five six seven eight nine ten eleven twelve all both handcuffs cuffs".split(
    " ",
  ),
);

/** Words that open one only with the word behind them: "at least five", "up to ten". */
const OPENING_PAIRS: Readonly<Record<string, readonly string[]>> = { at: ["least", "most"], up: ["to"] };

/** Whether somebody or something begins at `at`: the object of a verb before it. */
export function opensNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === "mark") return token !== undefined && /^["“«„]$/u.test(token.text);
  return (
    token.kind === "number" ||
    OPENING_PAIRS[token.lower]?.includes(tokens[at + 1]?.lower ?? "") === true ||
    token.capital ||
    OPENERS.has(token.lower) ||
    PRONOUNS.has(token.lower) ||
    peopleNouns.has(token.lower)
  );
}
