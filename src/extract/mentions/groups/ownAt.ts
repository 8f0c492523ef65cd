import { kinNouns } from "../../lexicon/grammar.ts";
import { groupNouns } from "../../lexicon/groupNouns.ts";
import { outcomeVerbs } from "../../lexicon/outcomes.ts";
import { partOfNoun } from "../../lexicon/titles.ts";
import { auxiliaries } from "../../lexicon/verbs.ts";
import { isRoleNoun } from "../../persons/roleNouns.ts";
import type { Token } from "../../token.ts";
import type { FoundGroup } from "./FoundGroup.ts";
import { endOfNoun } from "./peopleNoun.ts";

/** Whose somebody is: the words a relation to those told of before opens with. */
export const OWNERS = new Set(["his", "her", "their"]);
const GETTING = new Set("got gets received receives spent served".split(" "));
/** How far behind "was" the verb of outcome may stand: "was also fined". */
const MOST_ADVERBS = 2;

/** Whether something befalls somebody right behind `at`: "was fined", "got three", ", who pleaded guilty,". */
function isBefallen(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word === ",") return tokens[at + 1]?.lower === "who";
  if (!auxiliaries.has(word)) return GETTING.has(word);
  const behind = tokens.slice(at + 1, at + 2 + MOST_ADVERBS);
  return behind.some(({ lower }) => lower in outcomeVerbs);
}

/** "His cameraman got three years": one more whom nobody names, by whom he worked with. */
export function ownAt(tokens: readonly Token[], at: number): FoundGroup | null {
  const before = tokens[at - 1];
  const opens = before === undefined || before.kind === "mark" || ["and", "but", "while"].includes(before.lower);
  if (!opens) return null;
  const to = endOfNoun(tokens, at + 1, groupNouns);
  const noun = tokens[(to ?? 0) - 1]?.lower ?? "";
  if (to === null || !isRoleNoun(noun) || kinNouns.has(noun) || partOfNoun.get(noun) === "relative") return null;
  return isBefallen(tokens, to) ? { to, count: 1, partOf: null } : null;
}
