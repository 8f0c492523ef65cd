import { countedNouns } from "../../lexicon/groupNouns.ts";
import { functionWords } from "../../lexicon/institutions.ts";
import { peopleAdjectives } from "../../lexicon/people.ts";
import { auxiliaries, commonVerbs } from "../../lexicon/verbs.ts";
import type { Token } from "../../token.ts";

/** The most adjectives between a number and its noun. */
const MOST_ADJECTIVES = 4;

/** A word that may describe people before their noun: "opposition", "retired music" — no mark, no small word, no verb. */
function isAdjective(token: Token | undefined): boolean {
  if (token?.kind !== "word") return false;
  if (peopleAdjectives.has(token.lower)) return true;
  return !functionWords.has(token.lower) && !auxiliaries.has(token.lower) && !commonVerbs.has(token.lower);
}

/** "former and present", "17-year-old": what may stand between two adjectives, or be one in several tokens. */
function isWithin(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word === "and" || word === "or") return isAdjective(tokens[at + 1]) && isAdjective(tokens[at - 1]);
  if (word === "'s") return true;
  return word === "-" || (tokens[at]?.kind === "number" && tokens[at + 1]?.text === "-");
}

/** Where "other opposition activists" ends when it begins at `at`; `null` when no noun for people comes. */
export function endOfNoun(tokens: readonly Token[], at: number, nouns = countedNouns): number | null {
  for (let to = at; to <= at + MOST_ADJECTIVES && tokens[to] !== undefined; to++) {
    // "a member of", "members of the jury": the last noun of the row is the head.
    if (nouns.has(tokens[to]?.lower ?? "") && !nouns.has(tokens[to + 1]?.lower ?? "")) return to + 1;
    // "a 19-year-old was fined": the age is all that is said.
    if (/(?:^|-)year-olds?$/u.test(tokens[to]?.lower ?? "") && isPredicate(tokens[to + 1])) return to + 1;
    if (!isAdjective(tokens[to]) && !isWithin(tokens, to)) return null;
  }
  return null;
}

/** Verbs whose subject stands right before them. */
export const FINITE = new Set(
  "were are was is have had has got get received spent served remain remained stayed face came returned went walked".split(
    " ",
  ),
);

export function isPredicate(token: Token | undefined): boolean {
  return token !== undefined && FINITE.has(token.lower);
}

/** What befell the last of several, without the auxiliary of the first: "ten were fined and five jailed". */
export const GAPPED = new Set(
  "fined jailed given acquitted released freed sentenced arrested detained warned convicted charged imprisoned".split(
    " ",
  ),
);

/** Behind a bare number of people stands their verb, a mark or a relative clause, and no noun. */
export function isClosed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token === undefined ||
    isPredicate(token) ||
    commonVerbs.has(token.lower) ||
    GAPPED.has(token.lower) ||
    ["who", "whom", "whose", "in", "and", "from", "to"].includes(token.lower) ||
    (token.kind === "mark" && !["%", "/", ".", "-", "$", "€"].includes(token.text))
  );
}
