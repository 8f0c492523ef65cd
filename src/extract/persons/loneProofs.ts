import { institutionNouns } from "../lexicon/institutions.ts";
import { kinRanks } from "../lexicon/kinship.ts";
import { namedThings } from "../lexicon/noNames.ts";
import { givenWords, outcomeVerbs } from "../lexicon/outcomes.ts";
import { peopleNouns } from "../lexicon/people.ts";
import { honorifics } from "../lexicon/titles.ts";
import { adverbs, auxiliaries } from "../lexicon/verbs.ts";
import type { Token } from "../token.ts";
import { behindAge } from "./age.ts";
import { isRoleNoun } from "./roleNouns.ts";
import { type Description, describe } from "./roles.ts";

/** What befalls people only; an outlet may be fined or tried as well. */
const SEIZING = new Set(
  "detained arrested jailed imprisoned apprehended remanded incarcerated released freed".split(" "),
);

function isOutcome(word: string): boolean {
  return word in outcomeVerbs || givenWords.has(word);
}

/** "Sadykov was detained", "Sadykov, 34, got": subject of a verb of outcome. */
export function isSubject(tokens: readonly Token[], at: number): boolean {
  return isFollowedBy(tokens, at, isOutcome);
}

/** "Ospan was arrested": so is nobody but a person, whatever the form of the name. */
export function isSeized(tokens: readonly Token[], at: number): boolean {
  const isPassive = auxiliaries.has(tokens[behindAge(tokens, at + 1)]?.lower ?? "");
  return isPassive && isFollowedBy(tokens, at, (word) => SEIZING.has(word));
}

function isFollowedBy(tokens: readonly Token[], at: number, isMain: (word: string) => boolean): boolean {
  let next = behindAge(tokens, at + 1);
  if (next > at + 1 && tokens[next]?.text === ",") next += 1;
  const auxiliary = next;
  while (next < auxiliary + 4 && isBetween(tokens[next])) next += 1;
  return isMain(tokens[next]?.lower ?? "");
}

function isBetween(token: Token | undefined): boolean {
  return token !== undefined && (auxiliaries.has(token.lower) || adverbs.has(token.lower)) && !isOutcome(token.lower);
}

/** "detained Sadykov", "a 15-day term to Sadykov": object of one. */
export function isObject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? "";
  return before in outcomeVerbs && !auxiliaries.has(tokens[at - 2]?.lower ?? "");
}

/** An age at a name's side is a person's: "Aliya, 34,", "34-year-old Aliya", "Aliya (34)". */
function hasAge(tokens: readonly Token[], at: number): boolean {
  return behindAge(tokens, at + 1) > at + 1 || tokens[at - 1]?.lower === "year-old";
}

/** "One of them, Maral, had been", "a woman named Maral", "one Maral, whose": words by which a report introduces somebody. */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const [before, earlier, next] = [-1, -2, 1].map((step) => tokens[at + step]?.lower ?? "");
  if (before === "named" || before === "called") return isRoleNoun(earlier ?? "") || earlier === ",";
  if (before === "as" && earlier === "known") return true;
  if (before === "one" || before === "certain") return next === "," || next === "who" || next === "(";
  const isApposed = before === "," && (next === "," || next === "–" || next === "—");
  return (
    isApposed && (earlier === "them" || earlier === "whom" || (earlier ?? "") in kinRanks || isRoleNoun(earlier ?? ""))
  );
}

function isMrOrMs(tokens: readonly Token[], at: number): boolean {
  const point = tokens[at - 1]?.text === "." ? 1 : 0;
  return honorifics.has(tokens[at - 1 - point]?.lower ?? "");
}

/** "Ogulgerek, a teacher,": an apposition with a noun that people alone are called by. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  if (tokens[at + 1]?.text !== "," || !["a", "an"].includes(tokens[at + 2]?.lower ?? "")) return false;
  const { role } = describe(tokens, at, at + 1);
  return role !== null && role.from > at && peopleNouns.has(tokens[role.to - 1]?.lower ?? "");
}

/** A word right before the name that says who it is; not one in commas, which may belong to somebody else. */
export function roleBefore(tokens: readonly Token[], at: number): Description | null {
  const { role, part } = describe(tokens, at, at + 1);
  return role !== null && role.to === at ? { role, part } : null;
}

export function isThing(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (before === "of" && namedThings.has(tokens[at - 2]?.lower ?? "")) return true;
  if (["in", "at", "near", "outside"].includes(before)) return true;
  return namedThings.has(next) || institutionNouns.has(next) || namedThings.has(before) || before === "the";
}

/** Whether the words around a lone capital prove that it is a person. */
export function isProven(tokens: readonly Token[], at: number): boolean {
  if (isThing(tokens, at)) return false;
  if (isMrOrMs(tokens, at) || roleBefore(tokens, at) !== null) return true;
  return hasAge(tokens, at) || isIntroduced(tokens, at) || isDescribed(tokens, at);
}
