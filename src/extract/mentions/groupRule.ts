import { countedNouns, groupNouns } from "../lexicon/groupNouns.ts";
import { numeralValue } from "../lexicon/numerals.ts";
import { roughQuantities, vagueQuantifiers } from "../lexicon/people.ts";
import { partOfNoun } from "../lexicon/titles.ts";
import type { GroupSize } from "../Mention.ts";
import { ofWord } from "../ofWord.ts";
import type { Token } from "../token.ts";
import { bareAt } from "./groups/bareAt.ts";
import type { FoundGroup } from "./groups/FoundGroup.ts";
import { familyAt } from "./groups/familyAt.ts";
import { furtherAt } from "./groups/furtherAt.ts";
import { numberAt } from "./groups/numberAt.ts";
import { OWNERS, ownAt } from "./groups/ownAt.ts";
import { PART_LEADS, partAt } from "./groups/partAt.ts";
import { endOfNoun } from "./groups/peopleNoun.ts";
import { exceptAt, remainderAt } from "./groups/remainderAt.ts";
import { type Rule, scan, spanOf } from "./Rule.ts";

function vagueAt(tokens: readonly Token[], at: number): FoundGroup | null {
  const word = tokens[at]?.lower ?? "";
  // "some forty people" are forty.
  if (!vagueQuantifiers.has(word) || numberAt(tokens, at + 1) !== null) return null;
  const noun = endOfNoun(tokens, tokens[at + 1]?.lower === "of" ? at + 2 : at + 1);
  if (noun !== null) return { to: noun, count: null, partOf: null };
  const ofThem = tokens[at + 1]?.lower === "of" && tokens[at + 2]?.lower === "them";
  if (ofThem) return { to: at + 3, count: null, partOf: "whole" };
  return word === "others" ? { to: at + 1, count: null, partOf: "rest" } : null;
}

/** "a person detained for a poster": anybody. */
const ANYBODY = new Set(["person", "individual", "citizen", "human", "member", "participant"]);
const TOLD_BY_NUMBER = new Set(["another", "one", "1"]);
const PAIRS: Readonly<Record<string, number>> = { couple: 2, pair: 2, duo: 2, trio: 3 };

/** "is a teacher", "as a participant": what somebody is. */
const DESCRIBING = new Set(["as", "is", "was", "became", "like", "being"]);

/** "a former minister": who has left an office is told of by it. */
const FORMER = new Set(["former", "ex", "retired", "ousted", "dismissed"]);
const heldOffices: ReadonlySet<string> = new Set([...groupNouns, ...partOfNoun.keys(), "head", "chief", "chairman"]);

/** "Unknown man – 10 days": where a line begins so, it needs no article. */
const UNKNOWN = new Set(["unknown", "unnamed", "unidentified"]);

const OPENERS: ReadonlySet<string> = new Set([
  ...PART_LEADS,
  ...vagueQuantifiers,
  ..."the all everyone everybody half a an".split(" "),
  ...UNKNOWN,
  ...OWNERS,
]);

/** Whether a number of people may begin with a word: at all others there is nothing to read. */
const opensGroup = ofWord(({ lower }) => OPENERS.has(lower) || numeralValue(lower) !== null);

/** "a person" is anybody; "another person", "one person was" is somebody who is counted; "one person was not: N." is N. */
function isAnybody(tokens: readonly Token[], at: number, noun: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (!ANYBODY.has(tokens[noun - 1]?.lower ?? "") || UNKNOWN.has(word)) return false;
  return !TOLD_BY_NUMBER.has(word) || tokens[noun + 1]?.lower === "not";
}

function groupAt(tokens: readonly Token[], at: number): FoundGroup | null {
  const word = tokens[at]?.lower ?? "";
  const part =
    familyAt(tokens, at) ??
    furtherAt(tokens, at) ??
    exceptAt(tokens, at) ??
    remainderAt(tokens, at) ??
    partAt(tokens, at) ??
    bareAt(tokens, at);
  if (part !== null) return part;
  if (OWNERS.has(word)) return ownAt(tokens, at);
  const isOne = (word === "a" || word === "an" || word === "another") && !DESCRIBING.has(tokens[at - 1]?.lower ?? "");
  const isUnknown = UNKNOWN.has(word) && tokens.slice(0, at).every(({ kind }) => kind === "mark");
  const number = numberAt(tokens, at) ?? (isOne || isUnknown ? { to: at + 1, count: 1 } : null);
  const isFormer = FORMER.has(tokens[number?.to ?? -1]?.lower ?? "");
  const nouns = number?.count !== 1 ? countedNouns : isFormer ? heldOffices : groupNouns;
  const noun = number === null ? null : endOfNoun(tokens, number.to, nouns);
  const head = tokens[(noun ?? 0) - 1]?.lower ?? "";
  if (number !== null && noun !== null && !(number.count === 1 && isAnybody(tokens, at, noun)))
    return {
      to: noun,
      count: number.count === 1 ? (PAIRS[head] ?? 1) : number.count,
      partOf: word === "another" ? "more" : null,
    };
  return vagueAt(tokens, at);
}

const OPEN = /\b(?:between \S+ and|\S+ (?:to|or)|\S+ [-–—]) $/u;

/** "at least 15" is 15 and more: the number is kept and marked; "10 to 20" gives none. */
/** "twelve people, including three journalists": some of those counted before. */
function isIncluded(tokens: readonly Token[], at: number): boolean {
  const [before, previous] = [tokens[at - 1]?.lower ?? "", tokens[at - 2]?.lower ?? ""];
  return before === "including" || (before === "them" && previous === "among");
}

/** "at least 15", "some forty". */
function isBound(tokens: readonly Token[], at: number): boolean {
  return roughQuantities.some((words) => words.every((word, step) => tokens[at - words.length + step]?.lower === word));
}

function sizeOf(tokens: readonly Token[], at: number, { to, count, ...part }: FoundGroup): GroupSize {
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ lower }) => `${lower} `)
    .join("");
  const isRange = OPEN.test(before) && numeralValue(tokens[at - 2]?.lower ?? "") !== null;
  if (isRange) return { ...part, count: null, isRough: false, lessNamed: false };
  return { ...part, count, isRough: count !== null && isBound(tokens, at), lessNamed: false };
}

/** People without names: "seven activists", "several other public activists", "the other five", "some of them". */
export const groupRule: Rule = ({ tokens }) =>
  scan(tokens, (at) => {
    const token = tokens[at];
    const found = token !== undefined && opensGroup(token) ? groupAt(tokens, at) : null;
    if (found === null) return null;
    const isPart = found.partOf === null && isIncluded(tokens, at);
    const value = sizeOf(tokens, at, isPart ? { ...found, partOf: "whole" } : found);
    return {
      from: at,
      to: found.to,
      mention: { kind: "group", rule: "group", value, ...spanOf(tokens, at, found.to) },
    };
  });
