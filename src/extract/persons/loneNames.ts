import type { Gazetteer } from "../../domain/gazetteer.ts";
import { isGivenName } from "../lexicon/givenNames.ts";
import { institutionNouns } from "../lexicon/institutions.ts";
import { certainSurname } from "../lexicon/nameShapes.ts";
import { namedThings } from "../lexicon/noNames.ts";
import { givingVerbs, outcomeVerbs } from "../lexicon/outcomes.ts";
import { peopleNouns } from "../lexicon/people.ts";
import { honorifics } from "../lexicon/titles.ts";
import { adverbs, auxiliaries } from "../lexicon/verbs.ts";
import { looksLikeName } from "../mentions/nameRun.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Token } from "../token.ts";
import { behindAge } from "./age.ts";
import { Bearers } from "./Bearers.ts";
import { partKey } from "./NameParts.ts";
import { listFrom, loneWordAt } from "./nameLists.ts";
import type { Person } from "./Person.ts";
import type { FreeWord, Roster } from "./Roster.ts";
import { type Description, describe, isRoleNoun } from "./roles.ts";

function isOutcome(word: string): boolean {
  return word in outcomeVerbs || givingVerbs.has(word);
}

/** "Sadykov was detained", "Sadykov, 34, got": subject of a verb of outcome. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  let next = behindAge(tokens, at + 1);
  if (next > at + 1 && tokens[next]?.text === ",") next += 1;
  const auxiliary = next;
  while (next < auxiliary + 4 && isBetween(tokens[next])) next += 1;
  return isOutcome(tokens[next]?.lower ?? "");
}

function isBetween(token: Token | undefined): boolean {
  return token !== undefined && (auxiliaries.has(token.lower) || adverbs.has(token.lower)) && !isOutcome(token.lower);
}

/** "detained Sadykov", "a 15-day term to Sadykov": object of one. */
function isObject(tokens: readonly Token[], at: number): boolean {
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
  if (before === "one" || before === "certain") return next === "," || next === "who" || next === "(";
  const isApposed = before === "," && (next === "," || next === "–" || next === "—");
  return isApposed && (earlier === "them" || earlier === "whom" || isRoleNoun(earlier ?? ""));
}

function isMrOrMs(tokens: readonly Token[], at: number): boolean {
  const point = tokens[at - 1]?.text === "." ? 1 : 0;
  return honorifics.has(tokens[at - 1 - point]?.lower ?? "");
}

/** A word right before the name that says who it is; not one in commas, which may belong to somebody else. */
function roleBefore(tokens: readonly Token[], at: number): Description | null {
  const { role, part } = describe(tokens, at, at + 1);
  return role !== null && role.to === at ? { role, part } : null;
}

function isThing(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.lower ?? "", tokens[at + 1]?.lower ?? ""];
  if (before === "of" && namedThings.has(tokens[at - 2]?.lower ?? "")) return true;
  if (["in", "at", "near", "outside"].includes(before)) return true;
  return namedThings.has(next) || institutionNouns.has(next) || namedThings.has(before) || before === "the";
}

/** Whether the words around a lone capital prove that it is a person. */
function isProven(tokens: readonly Token[], at: number): boolean {
  if (isThing(tokens, at)) return false;
  if (isMrOrMs(tokens, at) || roleBefore(tokens, at) !== null) return true;
  return hasAge(tokens, at) || isIntroduced(tokens, at);
}

class LoneNames {
  readonly #roster: Roster;
  readonly #gazetteer: Gazetteer;
  readonly #byKey = new Map<string, Person>();
  readonly #bearers: Bearers;

  constructor(roster: Roster, gazetteer: Gazetteer) {
    this.#roster = roster;
    this.#gazetteer = gazetteer;
    this.#bearers = new Bearers(roster.persons);
  }

  read(read: Read): void {
    read.tokens.forEach((token, at) => {
      const word = token.capital ? loneWordAt(this.#roster, read, at) : null;
      if (word === null) return;
      const lead = read.tokens[at - 1]?.lower ?? "";
      const list = listFrom(this.#roster, read, at);
      // "journalists Sadykov and Kim": a noun for several, and a list of which one at least is known as a name.
      const isNamed = peopleNouns.has(lead) && lead.endsWith("s") && list.length > 1;
      const isList = isNamed && list.some(({ token: { text } }) => looksLikeName(text));
      if (isList) for (const each of list) this.#take(each);
      else if (isProven(read.tokens, at) || this.#isVictim(read.tokens, at)) this.#take(word);
      else if (list.length > 1) this.#takeList(read, list);
    });
  }

  /** "Sadykov was detained": who has the form of a name, is no town, and something befalls them. */
  #isVictim(tokens: readonly Token[], at: number): boolean {
    const text = tokens[at]?.text ?? "";
    if (isThing(tokens, at) || !(isGivenName(text) || certainSurname.test(text))) return false;
    if (!isSubject(tokens, at) && !isObject(tokens, at)) return false;
    return isGivenName(text) || this.#gazetteer.named(text).length === 0;
  }

  /** "Sadykov, Petrov and Kim were detained": what is proven of the last is proven of all. */
  #takeList(read: Read, list: readonly FreeWord[]): void {
    const last = list.at(-1);
    const isKnown = list.every(({ token: { text } }) => certainSurname.test(text) || isGivenName(text));
    if (isKnown && last !== undefined && isSubject(read.tokens, last.at)) for (const each of list) this.#take(each);
  }

  #take(word: FreeWord): void {
    // A word of the names of several people named before: whose it is cannot be told.
    if (this.#bearers.all(word.token.text).length > 0) return;
    const { tokens } = word.read;
    const description = roleBefore(tokens, word.at) ?? describe(tokens, word.at, word.at + 1);
    const { start: from, end: to } = spanOfRole(tokens, description);
    const role = description.role === null ? null : this.#roster.article.slice(from, to);
    const key = partKey(word.token.text);
    const known = this.#byKey.get(key);
    const person = known ?? this.#roster.enlist(word.token.text);
    this.#byKey.set(key, person);
    this.#roster.take(person, word, "lone name", { role, part: description.part });
  }
}

function spanOfRole(tokens: readonly Token[], { role }: Description): { start: number; end: number } {
  const [first, last] = [tokens[role?.from ?? 0], tokens[(role?.to ?? 1) - 1]];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

/** Finds people whom the article names by one word only, where grammar proves that it is a person. */
export function enlistLoneNames(roster: Roster, gazetteer: Gazetteer): void {
  const names = new LoneNames(roster, gazetteer);
  for (const { passage } of roster.reads) {
    const read = roster.reads[passage.index];
    if (read !== undefined && passage.kind === "body") names.read(read);
  }
}
