import { countedNouns, groupNouns } from "../lexicon/groupNouns.ts";
import { functionWords } from "../lexicon/institutions.ts";
import { numeralValue } from "../lexicon/numerals.ts";
import { peopleAdjectives, vagueQuantifiers } from "../lexicon/people.ts";
import { auxiliaries, commonVerbs } from "../lexicon/verbs.ts";
import type { GroupSize } from "../Mention.ts";
import type { Token } from "../token.ts";
import { type Rule, scan, spanOf } from "./Rule.ts";

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
function endOfNoun(tokens: readonly Token[], at: number, nouns = countedNouns): number | null {
  for (let to = at; to <= at + MOST_ADJECTIVES && tokens[to] !== undefined; to++) {
    // "a member of", "members of the jury": the last noun of the row is the head.
    if (nouns.has(tokens[to]?.lower ?? "") && !nouns.has(tokens[to + 1]?.lower ?? "")) return to + 1;
    // "a 19-year-old was fined": the age is all that is said.
    if (/(?:^|-)year-olds?$/u.test(tokens[to]?.lower ?? "") && isPredicate(tokens[to + 1])) return to + 1;
    if (!isAdjective(tokens[to]) && !isWithin(tokens, to)) return null;
  }
  return null;
}

const FINITE = new Set(
  "were are was is have had has got get received spent served remain remained stayed face".split(" "),
);

function isPredicate(token: Token | undefined): boolean {
  return token !== undefined && FINITE.has(token.lower);
}

/** A number of people, in one word or several: "seven", "two dozen", "half a dozen", "a couple of", "a". */
function numberAt(tokens: readonly Token[], at: number): { to: number; count: number } | null {
  const words = [0, 1, 2].map((step) => tokens[at + step]?.lower ?? "");
  const [word = "", next = "", after = ""] = words;
  if (word === "half" && next === "a" && after === "dozen") return { to: at + 3, count: 6 };
  if (word === "a" && (next === "couple" || next === "pair") && after === "of") return { to: at + 3, count: 2 };
  if (word === "a" && next === "dozen") return { to: at + 2, count: 12 };
  const count = numeralValue(word);
  if (count !== null && next === "dozen") return { to: at + 2, count: count * 12 };
  // "52-year-old", "3-4 people".
  if (tokens[at + 1]?.text === "-") return null;
  return count === null || count === 0 ? null : { to: at + 1, count };
}

type Found = Pick<GroupSize, "count" | "partOf"> & { to: number };

/** Words before a number that make it a part of another. */
const PART_LEADS = new Set(["other", "remaining", "another", "further", "last", "additional"]);

/** "three of his colleagues", "two of them". */
const OWN = new Set(["the", "these", "those", "his", "her", "their", "its", "our", "my"]);
const WHOLE = new Set(["them", "whom", "us"]);

/** "the other five", "another three", "eight more", "five others", "seven of them", "the remaining two". */
function partAt(tokens: readonly Token[], at: number): Found | null {
  const before = tokens[at]?.lower ?? "";
  const start = before === "the" ? at + 1 : at;
  const leads = PART_LEADS.has(tokens[start]?.lower ?? "");
  const number = numberAt(tokens, leads ? start + 1 : start);
  if (number === null || (leads ? false : before === "the")) return null;
  const { to, count } = number;
  const next = tokens[to]?.lower ?? "";
  if (leads) {
    const noun = endOfNoun(tokens, to);
    if (noun !== null) return { to: noun, count, partOf: "rest" };
    return isClosed(tokens, to) ? { to, count, partOf: "rest" } : null;
  }
  const whole = tokens[to + 1]?.lower ?? "";
  if (next === "of" && (OWN.has(whole) || WHOLE.has(whole))) {
    const noun = OWN.has(whole) ? endOfNoun(tokens, to + 2) : to + 2;
    return noun === null ? null : { to: noun, count, partOf: "whole" };
  }
  if (["others", "more", "further"].includes(next) && isClosed(tokens, to + 1))
    return { to: to + 1, count, partOf: "rest" };
  return null;
}

/** Behind a bare number of people stands their verb, a mark or a relative clause, and no noun. */
function isClosed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token === undefined ||
    isPredicate(token) ||
    commonVerbs.has(token.lower) ||
    ["who", "whom", "whose", "in", "and", "from", "to"].includes(token.lower) ||
    (token.kind === "mark" && !["%", "/", ".", "-", "$", "€"].includes(token.text))
  );
}

/** "Seven were let go": a numeral with a verb of the plural is people, where it opens a clause. */
function bareAt(tokens: readonly Token[], at: number): Found | null {
  const number = numberAt(tokens, at);
  if (number === null || number.count < 2 || /^\d{3,}/u.test(tokens[at]?.text ?? "")) return null;
  const opens =
    at === 0 || [",", ";", "and", ":", "—", "–", "but", "while", "in"].includes(tokens[at - 1]?.lower ?? "");
  const verb = tokens[number.to];
  return opens && isPredicate(verb) && !["is", "was", "has"].includes(verb?.lower ?? "")
    ? { to: number.to, count: number.count, partOf: "rest" }
    : null;
}

/** "the rest", "all the others", "everybody else": as many as are left of those told of before. */
function remainderAt(tokens: readonly Token[], at: number): Found | null {
  const words = [0, 1, 2].map((step) => tokens[at + step]?.lower ?? "");
  const start = words[0] === "all" ? 1 : 0;
  const isElse = ["everyone", "everybody"].includes(words[0] ?? "") && words[1] === "else";
  const isRest = words[start] === "the" && ["rest", "others", "remainder"].includes(words[start + 1] ?? "");
  if (!isElse && !isRest) return null;
  const to = at + (isElse ? 2 : start + 2);
  const ofThem = tokens[to]?.lower === "of" && tokens[to + 1]?.lower === "them" ? to + 2 : to;
  const isPeople = isElse || isClosed(tokens, ofThem) || FINITE.has(tokens[ofThem]?.lower ?? "");
  return isPeople ? { to: ofThem, count: null, partOf: "remainder" } : null;
}

function vagueAt(tokens: readonly Token[], at: number): Found | null {
  const word = tokens[at]?.lower ?? "";
  if (!vagueQuantifiers.has(word)) return null;
  const noun = endOfNoun(tokens, tokens[at + 1]?.lower === "of" ? at + 2 : at + 1);
  if (noun !== null) return { to: noun, count: null, partOf: null };
  const ofThem = tokens[at + 1]?.lower === "of" && tokens[at + 2]?.lower === "them";
  if (ofThem) return { to: at + 3, count: null, partOf: "whole" };
  return word === "others" ? { to: at + 1, count: null, partOf: "rest" } : null;
}

/** "a person detained for a poster": anybody. */
const ANYBODY = new Set(["person", "individual", "citizen", "human", "member", "participant"]);
const PAIRS: Readonly<Record<string, number>> = { couple: 2, pair: 2, duo: 2, trio: 3 };

/** "is a teacher", "as a participant": what somebody is. */
const DESCRIBING = new Set(["as", "is", "was", "became", "like", "being"]);

/** "Unknown man – 10 days": where a line begins so, it needs no article. */
const UNKNOWN = new Set(["unknown", "unnamed", "unidentified"]);

const OPENERS: ReadonlySet<string> = new Set([
  ...PART_LEADS,
  ...vagueQuantifiers,
  ..."the all everyone everybody half a an".split(" "),
  ...UNKNOWN,
]);

/** Whether a number of people may begin with a word: at all others there is nothing to read. */
function opensGroup({ lower }: Token): boolean {
  return OPENERS.has(lower) || numeralValue(lower) !== null;
}

function groupAt(tokens: readonly Token[], at: number): Found | null {
  const word = tokens[at]?.lower ?? "";
  const part = remainderAt(tokens, at) ?? partAt(tokens, at) ?? bareAt(tokens, at);
  if (part !== null) return part;
  const isOne = (word === "a" || word === "an" || word === "another") && !DESCRIBING.has(tokens[at - 1]?.lower ?? "");
  const isUnknown = UNKNOWN.has(word) && tokens.slice(0, at).every(({ kind }) => kind === "mark");
  const number = numberAt(tokens, at) ?? (isOne || isUnknown ? { to: at + 1, count: 1 } : null);
  const noun = number === null ? null : endOfNoun(tokens, number.to, number.count === 1 ? groupNouns : countedNouns);
  const head = tokens[(noun ?? 0) - 1]?.lower ?? "";
  if (
    number !== null &&
    noun !== null &&
    !(number.count === 1 && ANYBODY.has(head) && !isUnknown && word !== "another")
  )
    return {
      to: noun,
      count: number.count === 1 ? (PAIRS[head] ?? 1) : number.count,
      partOf: word === "another" ? "rest" : null,
    };
  return vagueAt(tokens, at);
}

const ROUGHLY =
  /\b(?:at least|more than|over|about|around|some|nearly|almost|approximately|no fewer than|no less than|not less than|not fewer than|as many as|up to|roughly|close to|under|upwards of|in excess of|a total of some) $/u;
const OPEN = /\b(?:between \S+ and|\S+ (?:to|or)|\S+ [-–—]) $/u;

/** "at least 15" is 15 and more: the number is kept and marked; "10 to 20" gives none. */
function sizeOf(tokens: readonly Token[], at: number, { count, partOf }: Found): GroupSize {
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ lower }) => `${lower} `)
    .join("");
  const isRange = OPEN.test(before) && numeralValue(tokens[at - 2]?.lower ?? "") !== null;
  if (isRange) return { count: null, isRough: false, partOf, lessNamed: false };
  return { count, isRough: count !== null && ROUGHLY.test(before), partOf, lessNamed: false };
}

/** People without names: "seven activists", "several other public activists", "the other five", "some of them". */
export const groupRule: Rule = ({ tokens }) =>
  scan(tokens, (at) => {
    const token = tokens[at];
    const found = token !== undefined && opensGroup(token) ? groupAt(tokens, at) : null;
    if (found === null) return null;
    const value = sizeOf(tokens, at, found);
    return {
      from: at,
      to: found.to,
      mention: { kind: "group", rule: "group", value, ...spanOf(tokens, at, found.to) },
    };
  });
