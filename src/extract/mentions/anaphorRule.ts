import type { Gender } from "../lexicon/givenNames.ts";
import { groupNouns } from "../lexicon/groupNouns.ts";
import { formsOf } from "../lexicon/inflect.ts";
import { functionWords } from "../lexicon/institutions.ts";
import { kinNouns, possessives } from "../lexicon/kinship.ts";
import { nounGenders } from "../lexicon/nounGenders.ts";
import { numeralValue } from "../lexicon/numerals.ts";
import { givenWords, outcomeVerbs } from "../lexicon/outcomes.ts";
import { peopleAdjectives } from "../lexicon/people.ts";
import { placesInRow } from "../lexicon/placesInRow.ts";
import { agentNoun, noAgents } from "../lexicon/roles.ts";
import { auxiliaries } from "../lexicon/verbs.ts";
import type { Anaphor } from "../Mention.ts";
import { isRoleNoun } from "../persons/roleNouns.ts";
import type { Token } from "../token.ts";
import { isFurther } from "./groups/furtherAt.ts";
import { type Rule, scan, spanOf } from "./Rule.ts";

type Found = Anaphor & { to: number };

const pronoun = (plural: boolean, gender: Gender | null = null, speaker = false): Anaphor => ({
  plural,
  gender,
  count: null,
  noun: null,
  speaker,
});

const PRONOUNS: Readonly<Record<string, Anaphor>> = {
  he: pronoun(false, "male"),
  she: pronoun(false, "female"),
  him: pronoun(false, "male"),
  they: pronoun(true),
  them: pronoun(true),
  i: pronoun(false, null, true),
  me: pronoun(false, null, true),
  we: pronoun(true, null, true),
  us: pronoun(true, null, true),
};

/** Verbs of several people: "the accused were". */
const SEVERAL = new Set(["were", "are", "have"]);
const WHOLE = new Set(["all", "both", "each"]);
/** "not all were", "after all, was", "they all were": no people of their own, or not all of them. */
const BEFORE_NO_WHOLE = new Set(
  "not nearly almost virtually practically at after above of for in with and first they we you who these those were was are".split(
    " ",
  ),
);
const DEFINITE = new Set(["the", "these", "those", "this"]);

/** The most describing words between "the" and its noun: "the 52-year-old former party". */
const MOST_ADJECTIVES = 4;
const FINITE = new Set([
  ...auxiliaries,
  "received",
  "got",
  "was",
  "served",
  "spent",
  "had",
  "will",
  "must",
  "shall",
  "may",
]);
/** Behind "her" these show that it is no possessive: "sentenced her to", "gave her 15 days". */
const BEHIND_OBJECT = new Set(
  `to in on for at from under with by until till after before during as without and while when near outside a an the again
  briefly later along that last this guilty yesterday today there over into out because but or free go home off up down
  until around over inside behind straight each only they back`.split(/\s+/),
);
/** Verbs behind which "her back" is no part of the body. */
const MOVING: ReadonlySet<string> = new Set(
  ["send", "bring", "take", "drive", "put", "return", "lead", "transfer", "place", "order", "give", "call"].flatMap(
    (lemma) => formsOf(lemma).map(([word]) => word),
  ),
);
/** Two or more who belong together, though the noun may be a singular. */
const PAIRS: Readonly<Record<string, number | null>> = {
  couple: 2,
  pair: 2,
  duo: 2,
  spouses: 2,
  trio: 3,
  brothers: null,
  sisters: null,
  siblings: null,
};

/** How many words the name of an office may have: "the head of the regional branch of the fund". */
const LONGEST_OFFICE = 9;
const OFFICES = new Set(["head", "chief", "chair", "chairman", "chairwoman", "author"]);

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

/** Of two or more the one of this rank is not just any of them: "the elder brother", "the third defendant". */
const RANKS = new Set(
  "elder older eldest younger youngest first second third fourth fifth sixth last other".split(" "),
);

/** Nouns left out: by these words alone one of those named before is meant. */
const ONE_OF_ROW: ReadonlySet<string> = new Set(["elder", "younger", "older", "other", ...placesInRow.keys()]);

function isPredicate(token: Token | undefined): boolean {
  return token !== undefined && FINITE.has(token.lower);
}

function pronounAt(tokens: readonly Token[], at: number): Found | null {
  const token = tokens[at];
  const word = token?.lower ?? "";
  const next = tokens[at + 1];
  if (word === "her") {
    const isGiven = givenWords.has(tokens[at - 1]?.lower ?? "") && numeralValue(next?.lower ?? "") !== null;
    // "hit her back": what stands behind a verb of moving is where to.
    const isBody = next?.lower === "back" && !MOVING.has(tokens[at - 1]?.lower ?? "");
    const isObject =
      next === undefined || next.kind !== "word" || isGiven || BEHIND_OBJECT.has(next.lower) || FINITE.has(next.lower);
    return isObject && !isBody && next?.lower !== "'s" ? { ...pronoun(false, "female"), to: at + 1 } : null;
  }
  const known = PRONOUNS[word];
  if (known === undefined || !Object.hasOwn(PRONOUNS, word)) return null;
  // "two of them": some of them, whom another rule counts.
  if (word === "them" && tokens[at - 1]?.lower === "of") return null;
  // "the US", "Part I", "I. Criminal cases": no pronouns.
  if (word === "us" && token?.text !== "us") return null;
  if (word === "i" && (token?.text !== "I" || next?.kind !== "word" || tokens[at - 1]?.capital === true)) return null;
  return { ...known, to: at + 1 };
}

/** "By evening all were free"; "fines of 500 manats each were imposed" tells of no people. */
function opensWhole(word: string, before: Token | undefined): boolean {
  return word === "all" ? !BEFORE_NO_WHOLE.has(before?.lower ?? "") : before?.kind !== "word";
}

/** "all", "both", "each": "All were released", "both of them", "all three", "each received". */
function wholeAt(tokens: readonly Token[], at: number): Found | null {
  const word = tokens[at]?.lower ?? "";
  if (!WHOLE.has(word)) return null;
  const plural = { ...pronoun(true), count: word === "both" ? 2 : null };
  const [next, after] = [tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
  if (next === "of" && (after === "them" || after === "whom")) return { ...plural, to: at + 3 };
  const count = numeralValue(next);
  if (count !== null) {
    const noun = endOfNoun(tokens, at + 2);
    if (noun !== null) return { ...plural, count, noun: tokens[noun - 1]?.lower ?? null, to: noun };
    return isUnit(tokens[at + 2]?.lower ?? "") ? null : { ...plural, count, to: at + 2 };
  }
  if (isPredicate(tokens[at + 1]) && opensWhole(word, tokens[at - 1])) return { ...plural, to: at + 1 };
  const noun = word === "both" || next === "the" ? endOfNoun(tokens, next === "the" ? at + 2 : at + 1) : null;
  return noun === null || word === "each" ? null : { ...plural, to: noun };
}

/** "the head of the foundation was": no head of anybody's body, and nobody whose name follows. */
function isOfficeAt(tokens: readonly Token[], at: number): boolean {
  if (!OFFICES.has(tokens[at]?.lower ?? "") || tokens[at + 1]?.lower !== "of") return false;
  let end = at + 2;
  while (end < at + LONGEST_OFFICE && tokens[end]?.kind === "word" && !isPredicate(tokens[end])) end += 1;
  const isNamed = tokens[end]?.text === "," && tokens[end + 1]?.capital === true;
  return (isPredicate(tokens[end]) || tokens[end]?.text === ",") && !isNamed && tokens[end - 1]?.capital !== true;
}

function describes(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== "word" || token.lower === "other") return false;
  return peopleAdjectives.has(token.lower) || (!functionWords.has(token.lower) && !auxiliaries.has(token.lower));
}

/** Where a noun for people ends that begins at `at`, describing words before it included. */
function endOfNoun(tokens: readonly Token[], at: number): number | null {
  for (let to = at; to <= at + MOST_ADJECTIVES; to++) {
    const word = tokens[to]?.lower ?? "";
    // "the accordionist who accompanied her", "the 61-year-old pharmacist": what is beside shows that it is somebody.
    const isTold = tokens[to + 1]?.lower === "who" || tokens[to - 1]?.lower.endsWith("year-old") === true;
    const isSomebody = isTold && agentNoun.test(word) && !noAgents.has(word);
    // "the local school", "the minor offence": no noun there.
    if (ADJECTIVAL.has(word) && isNounWord(tokens[to + 1]) && !isPredicate(tokens[to + 1])) continue;
    const isHead = isSomebody || isOfficeAt(tokens, to) || groupNouns.has(word) || word in PAIRS || word in nounGenders;
    if (isHead && !groupNouns.has(tokens[to + 1]?.lower ?? "")) return to + 1;
    // "52-year-old" is three tokens and more.
    if (!describes(tokens[to]) && tokens[to]?.kind !== "number" && tokens[to]?.text !== "-") return null;
  }
  return null;
}

function isPlural(noun: string): boolean {
  return noun in PAIRS || noun === "people" || noun.endsWith("men") || (noun.endsWith("s") && !noun.endsWith("ss"));
}

/** "the 61-year-old pharmacist", "the 61-year-old": somebody told of by age, and by whatever work. */
function agedAt(tokens: readonly Token[], at: number): Found | null {
  if (!/^years?-olds?$/u.test(tokens[at + 3]?.lower ?? "")) return null;
  let to = at + 4;
  while (to < at + 4 + MOST_ADJECTIVES && describes(tokens[to]) && !isRoleNoun(tokens[to]?.lower ?? "")) to += 1;
  const noun = tokens[to]?.lower ?? "";
  const isNoun = isRoleNoun(noun) && !isRoleNoun(tokens[to + 1]?.lower ?? "");
  const end = isNoun ? to + 1 : at + 4;
  if (!isNoun && !isPredicate(tokens[end]) && tokens[end]?.kind !== "mark") return null;
  // "the 61-year-old pharmacist N.": the name says who.
  if (tokens[end]?.capital === true) return null;
  return { ...pronoun(false, isNoun ? (nounGenders[noun] ?? null) : null), noun: isNoun ? noun : null, to: end };
}

/** "the activist", "these three women", "the two", "the latter", "the elder". */
function definiteAt(tokens: readonly Token[], at: number): Found | null {
  if (!DEFINITE.has(tokens[at]?.lower ?? "")) return null;
  // "seven of the defendants": some of them, whom another rule counts.
  if (tokens[at - 1]?.lower === "of" && numeralValue(tokens[at - 2]?.lower ?? "") !== null) return null;
  const first = tokens[at + 1];
  const next = tokens[at + 2];
  if (first?.kind === "number" && next?.text === "-") return agedAt(tokens, at);
  if (first?.lower === "latter" && next?.text !== "'s") return { ...pronoun(false), noun: "latter", to: at + 2 };
  if (first?.lower === "accused" && isPredicate(next))
    return { ...pronoun(SEVERAL.has(next?.lower ?? "")), noun: "defendant", to: at + 2 };
  if (ONE_OF_ROW.has(first?.lower ?? "") && (isPredicate(next) || next?.kind === "mark"))
    return { ...pronoun(false), noun: first?.lower ?? null, to: at + 2 };
  // "to the first the court gave five years, to the second three".
  if (placesInRow.has(first?.lower ?? "") && ["to", "for"].includes(tokens[at - 1]?.lower ?? "") && !isNounWord(next))
    return { ...pronoun(false), noun: first?.lower ?? null, to: at + 2 };
  // "the 61-year-old pharmacist": an age is no number of people.
  const count = next?.text === "-" ? null : numeralValue(first?.lower ?? "");
  const noun = endOfNoun(tokens, count === null ? at + 1 : at + 2);
  const head = tokens[(noun ?? 0) - 1]?.lower ?? "";
  if (noun !== null) {
    // "the activist Aidar N." names somebody new; it takes nobody up.
    if (tokens[noun]?.capital === true) return null;
    if (isFurther(tokens, noun)) return null;
    // "the husband of N." is somebody else; "the father of four" is somebody told of.
    const isKin = tokens[noun]?.lower === "of" && head in nounGenders;
    if (isKin && numeralValue(tokens[noun + 1]?.lower ?? "") === null) return null;
    const plural = isPlural(head);
    const rank = tokens.slice(at + 1, noun - 1).find(({ lower }) => RANKS.has(lower));
    const size = head in PAIRS ? (count ?? PAIRS[head] ?? null) : count;
    return {
      ...pronoun(plural, plural ? null : (nounGenders[head] ?? null)),
      count: size,
      noun: rank === undefined ? head : `${rank.lower} ${head}`,
      to: noun,
    };
  }
  if (count === null || count < 2) return null;
  return isPredicate(next) || next?.kind === "mark" || next === undefined
    ? { ...pronoun(true), count, to: at + 2 }
    : next.kind === "word" && !isUnit(next.lower)
      ? { ...pronoun(true), count, to: at + 2 }
      : null;
}

/** "They gave my husband five days", "sentenced her brother": a relative, by what the article calls the two of them. */
function ownKinAt(tokens: readonly Token[], at: number): Found | null {
  const noun = tokens[at + 1]?.lower ?? "";
  const [before, own] = [tokens[at - 1]?.lower ?? "", tokens[at]?.lower ?? ""];
  const isObject = Object.hasOwn(outcomeVerbs, before) || givenWords.has(before);
  const isOwned = own === "my" || (isObject && Object.hasOwn(possessives, own));
  if (!isOwned || !Object.hasOwn(kinNouns, noun)) return null;
  const next = tokens[at + 2];
  if (next?.capital === true || next?.lower === "'s" || (next?.text === "," && tokens[at + 3]?.capital === true))
    return null;
  return { ...pronoun(false, kinNouns[noun]?.gender ?? null), noun: `own ${noun}`, to: at + 2 };
}

function isNounWord(token: Token | undefined): boolean {
  return token?.kind === "word" && !functionWords.has(token.lower) && numeralValue(token.lower) === null;
}

function isUnit(word: string): boolean {
  return /^(?:days?|weeks?|months?|years?|hours?|minutes?|cities|towns|cases|courts|charges|counts|books|times|fines|sentences|terms|rallies|posts|videos|police|officers|phones|countries|regions|sites|articles|houses|homes)$/u.test(
    word,
  );
}

const OBJECTS = new Set(["him", "her", "them", "me", "us"]);
/** The rule that sees a pronoun which is never a subject. */
export const OBJECT_PRONOUN = "object pronoun";

/** The words one of them begins with: at all others there is nothing to read. */
const OPENERS: ReadonlySet<string> = new Set([
  ...WHOLE,
  ...DEFINITE,
  ...Object.keys(PRONOUNS),
  ...Object.keys(possessives),
  "my",
]);

/** Words that take up people named before: "they", "these activists", "all of them", "the two"; and those who speak. */
export const anaphorRule: Rule = ({ tokens }) =>
  scan(tokens, (at) => {
    if (!OPENERS.has(tokens[at]?.lower ?? "")) return null;
    const found = wholeAt(tokens, at) ?? pronounAt(tokens, at) ?? ownKinAt(tokens, at) ?? definiteAt(tokens, at);
    if (found === null) return null;
    const { to, ...value } = found;
    const rule = OBJECTS.has(tokens[at]?.lower ?? "") ? OBJECT_PRONOUN : "anaphor";
    return { from: at, to, mention: { kind: "anaphor", rule, value, ...spanOf(tokens, at, to) } };
  });
