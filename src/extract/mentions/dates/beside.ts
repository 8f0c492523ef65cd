import {
  boundingWords,
  countedThings,
  courtActs,
  datedActs,
  decisionNouns,
  occasions,
  publishingWords,
} from "../../lexicon/dateWords.ts";
import { seizureNouns } from "../../lexicon/sittings.ts";
import type { WrittenDate } from "../../Mention.ts";
import type { Token } from "../../token.ts";

const DETERMINERS = new Set("the a an this that his her their its these those 's".split(" "));
/** Between a bounding word and its date: "until late May", "by the end of June". */
const BETWEEN = new Set("the early late mid middle half end beginning start of about around".split(" "));
const BIRTH_REACH = 4;
/** How many tokens before a date the act it belongs to may begin. */
const CAUSE_REACH = 12;
/** How many tokens before "from" the decision stands whose day follows. */
const DECISION_REACH = 8;
const CAUSES = new Set(["for", "over", "after", "following", "because", "related", "connected", "linked"]);
/** Of these only what comes later is told. */
const BEHIND = new Set(["after", "following"]);
/** "the blocking of a road", "a beating": acts by their verbs. */
const ACT_NOUN = /^\p{Ll}{3,}ing$/u;

/** "until 13 May", "for the first of May", "scheduled for"; but "the night from 5 to 6 January" is when it was. */
function isBound(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (BETWEEN.has(tokens[at]?.lower ?? "") || tokens[at]?.text === "-") at -= 1;
  const word = tokens[at]?.lower ?? "";
  if (publishingWords.has(word)) return true;
  if (!boundingWords.has(word)) return word === "of" && tokens[at - 1]?.lower === "ahead";
  if (word !== "from") return true;
  // "by the decision of the commission from 25 April", as translators say: the day it was made.
  const before = tokens.slice(Math.max(0, at - DECISION_REACH), at);
  return tokens[at - 1]?.lower !== "night" && !before.some(({ lower }) => decisionNouns.has(lower));
}

/** "detained during the October 19 rally", "at Tuesday's march". */
function isOccasion(tokens: readonly Token[], from: number): boolean {
  const before = DETERMINERS.has(tokens[from - 1]?.lower ?? "") ? from - 2 : from - 1;
  return occasions.has(tokens[before]?.lower ?? "");
}

/** "the October 19 rally": behind a determiner and before a noun the date describes an act; a court's is an outcome's. */
function isAttribute(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to];
  if (next?.lower === "'s") return true;
  if (next === undefined || next.kind !== "word" || next.capital) return false;
  if (datedActs.has(next.lower)) return !isOccasion(tokens, from);
  return (
    DETERMINERS.has(tokens[from - 1]?.lower ?? "") &&
    !courtActs.has(next.lower) &&
    /(?:ion|ing|ment)$/u.test(next.lower)
  );
}

/** "the rally of 5 May", "a letter dated 5 May": an act with its date. "At a rally on 5 May" things happen. */
function isOfAct(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  const word = tokens[before]?.lower ?? "";
  const act = tokens[before - 1]?.lower ?? "";
  // "pardoned by a decree of 25 May": what does it is of the day of what it does.
  const isDoing = act === "decree" && tokens.slice(Math.max(0, before - 4), before).some(({ lower }) => lower === "by");
  return ["of", "dated"].includes(word) && datedActs.has(act) && !isDoing;
}

/** "for a picket held on 16 December", "after the rally on 5 May": the act that led to what the clause tells. */
function isOfCause(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - CAUSE_REACH), from);
  const comma = before.findLastIndex(({ kind }) => kind === "mark");
  const clause = before.slice(comma + 1);
  // "the following were pardoned": a list, no cause.
  const cause = clause.findIndex(({ lower }, at) => CAUSES.has(lower) && clause[at - 1]?.lower !== "the");
  // "after his arrest on 5 May": what came of it has another day.
  const isSeizure = clause[cause + 2] !== undefined && seizureNouns.has(clause[cause + 2]?.lower ?? "");
  if (cause >= 0 && isSeizure && BEHIND.has(clause[cause]?.lower ?? "")) return true;
  const isAct = ({ lower }: Token, at: number, words: readonly Token[]) =>
    datedActs.has(lower) ||
    (ACT_NOUN.test(lower) && DETERMINERS.has(words[at - 1]?.lower ?? "") && !courtActs.has(lower));
  return cause >= 0 && clause.slice(cause).some(isAct);
}

function isBirth(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(Math.max(0, from - BIRTH_REACH), from).some(({ lower }) => lower === "born");
}

/** A year told beside an act still tells how long ago all of it was: "detained at the 2019 protests". */
function isOfYear({ year, day }: WrittenDate): boolean {
  return year !== null && day === null;
}

/** "for the third time this year": how often, and not when. */
function isTally(tokens: readonly Token[], from: number, { counted }: WrittenDate): boolean {
  return counted?.from === "now" && countedThings.has(tokens[from - 1]?.lower ?? "");
}

/** Whether the date in the tokens `from` up to `to` bounds a time or dates an act, a plan or a birth. */
export function isBeside(tokens: readonly Token[], from: number, to: number, date: WrittenDate): boolean {
  if (isBound(tokens, from) || isBirth(tokens, from) || isTally(tokens, from, date)) return true;
  return !isOfYear(date) && (isAttribute(tokens, from, to) || isOfAct(tokens, from) || isOfCause(tokens, from));
}
