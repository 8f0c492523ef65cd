import type { Outcome } from "../../lexicon/Outcome.ts";
import { memberPhrases, outcomeVerbs } from "../../lexicon/outcomes.ts";
import type { MentionOf } from "../../Mention.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { isUnreal } from "../reality/isUnreal.ts";
import { peopleEndingAt, type Syntax, verbAt } from "../Syntax.ts";

/** People by what befell them: "those detained", "the detainees", "thirty people who were pardoned", "the last to be freed". */
export interface Class {
  outcome: Outcome;
  /** First chunk of the phrase, the one that tells the outcome, and the last. */
  from: number;
  at: number;
  /** How many they are, where the phrase says so. */
  group: MentionOf<"group"> | null;
  /** Its own words make of it one of several. */
  isOne: boolean;
}

const THOSE = new Set(["those", "the", "people", "persons", "convicts", "prisoners", "inmates"]);
const RELATIVES = new Set(["who", "that"]);
const RANKS = new Set(
  "first last latest only next second third fourth fifth sixth seventh eighth ninth tenth eleventh".split(" "),
);
/** "the third local activist": chunks. */
const LONGEST_RANK = 5;
const MEMBERS: ReadonlyMap<string, Outcome["status"]> = new Map([
  ["detainees", "detained"],
  ["arrestees", "detained"],
  ["detained", "detained"],
  ["arrested", "detained"],
]);

/** "one of the detainees": a group of one, by its own words one of several. */
function isOneOf({ chunks, words }: Syntax, at: number): boolean {
  return mentionOf(chunks[at])?.kind === "group" && words[at]?.[0] === "one" && words[at]?.[1] === "of";
}

/** "the detainees": what befell them is the noun. */
function byNoun(syntax: Syntax, at: number): Class | null {
  const mention = mentionOf(syntax.chunks[at]);
  const isOne = isOneOf(syntax, at);
  if (mention?.kind !== "anaphor" && !isOne) return null;
  const status = MEMBERS.get(syntax.words[at]?.at(-1) ?? "");
  if (status === undefined) return null;
  return { outcome: { status, role: "patient", formal: false }, from: at, at, group: null, isOne };
}

/** "freed", "who were freed", "to be freed"; "were freed" alone says what befell its subject. */
function hangsOn(chunk: Chunk | undefined, before: string): boolean {
  if (chunk?.kind !== "verb") return chunk?.kind === "word";
  const { form, passive } = chunk.verb;
  return form === "bare" || (passive && (form === "infinitive" || RELATIVES.has(before)));
}

/** "those freed", "those who were freed": words alone. */
function ofThose({ chunks }: Syntax, at: number): number | null {
  const those = RELATIVES.has(lowerAt(chunks, at - 1)) ? at - 2 : at - 1;
  return THOSE.has(lowerAt(chunks, those)) ? those : null;
}

/** "thirty people detained", "one of the thirty who were pardoned": where the phrase of people before a verb stands. */
function ofPeople(syntax: Syntax, at: number): Pick<Class, "from" | "group" | "isOne"> | null {
  const end = RELATIVES.has(lowerAt(syntax.chunks, at - 1)) ? at - 1 : at;
  const found = peopleEndingAt(syntax, end);
  const [only, other] = found?.members ?? [];
  if (found === null || only === undefined || other !== undefined || found.possessive) return null;
  const { mention } = only;
  if (mention.kind === "anaphor") return mention.value.plural ? { from: found.edge, group: null, isOne: false } : null;
  if (mention.kind !== "group") return null;
  const isOne = isOneOf(syntax, only.at);
  if (!isOne && mention.value.count === 1) return null;
  return { from: found.edge, group: isOne ? null : mention, isOne };
}

/** "the last to be freed", "the third activist to be jailed". */
function byRank({ chunks, words }: Syntax, at: number): number | null {
  for (let from = at - 1; from >= Math.max(0, at - LONGEST_RANK); from--) {
    if (chunks[from]?.kind === "verb") return null;
    const own = words[from] ?? [];
    if (own.length > 1 && own[0] === "the" && own.some((word) => RANKS.has(word))) return from;
    if (RANKS.has(lowerAt(chunks, from)) && lowerAt(chunks, from - 1) === "the") return from - 1;
  }
  return null;
}

/** The words one of them begins with: at all others there is nothing to look up. */
const PHRASE_OPENERS = new Set([...memberPhrases.keys()].map((words) => words.split(" ")[0]));

/** "taken away", "rounded up": an outcome in two words. */
function phraseAt({ chunks }: Syntax, at: number): Outcome | undefined {
  const word = lowerAt(chunks, at);
  return PHRASE_OPENERS.has(word) ? memberPhrases.get(`${word} ${lowerAt(chunks, at + 1)}`) : undefined;
}

/** The people told of by the outcome that the chunk at `at` tells. */
export function classAt(syntax: Syntax, at: number): Class | null {
  const { chunks } = syntax;
  const noun = byNoun(syntax, at);
  if (noun !== null) return noun;
  if (!hangsOn(chunks[at], lowerAt(chunks, at - 1))) return null;
  const verb = verbAt(syntax, at);
  const outcome = phraseAt(syntax, at) ?? verb?.outcome ?? outcomeVerbs[lowerAt(chunks, at)];
  if (outcome === undefined || outcome === null || outcome.status === null) return null;
  if (verb?.form === "infinitive") {
    const rank = byRank(syntax, at);
    return rank === null ? null : { outcome, from: rank, at, group: null, isOne: true };
  }
  const those = ofThose(syntax, at);
  if (those !== null) return { outcome, from: those, at, group: null, isOne: false };
  const people = ofPeople(syntax, at);
  return people === null || isUnreal(syntax, at) ? null : { outcome, at, ...people };
}
