import { groupNouns } from "../../lexicon/groupNouns.ts";
import { kinNouns } from "../../lexicon/kinship.ts";
import { givenWords, outcomeVerbs } from "../../lexicon/outcomes.ts";
import { auxiliaries } from "../../lexicon/verbs.ts";
import { isRoleNoun } from "../../persons/roleNouns.ts";
import type { Token } from "../../token.ts";
import type { FoundGroup } from "./FoundGroup.ts";
import { endOfNoun } from "./peopleNoun.ts";

/** Whose somebody is: the words a relation to those told of before opens with. */
export const OWNERS = new Set(["his", "her", "their"]);
const BELONGING: ReadonlySet<string> = new Set([
  ...groupNouns,
  ...Object.keys(kinNouns),
  "friend",
  "neighbour",
  "neighbor",
]);
const GETTING = new Set("got gets received receives spent served".split(" "));
/** How far behind "was" the verb of outcome may stand: "was also fined". */
const MOST_ADVERBS = 2;

/** Whether something befalls somebody right behind `at`: "was fined", "got three", ", who pleaded guilty,". */
function isBefallen(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word === ",") return ["who", "whose"].includes(tokens[at + 1]?.lower ?? "");
  if (!auxiliaries.has(word)) return GETTING.has(word);
  const behind = tokens.slice(at + 1, at + 2 + MOST_ADVERBS);
  return behind.some(({ lower }) => lower in outcomeVerbs || givenWords.has(lower));
}

/** "His cameraman got three years": one more whom nobody names, by whom he worked with. */
export function ownAt(tokens: readonly Token[], at: number): FoundGroup | null {
  const before = tokens[at - 1];
  const opens = before === undefined || before.kind === "mark" || ["and", "but", "while"].includes(before.lower);
  if (!opens) return null;
  const to = endOfNoun(tokens, at + 1, BELONGING);
  if (to === null || !isRoleNoun(tokens[to - 1]?.lower ?? "")) return null;
  return isBefallen(tokens, to) ? { to, count: 1, partOf: null } : null;
}
