import { isGivenName } from "../lexicon/givenNames.ts";
import { kinPlurals } from "../lexicon/kinship.ts";
import { certainSurname, surnameEnding } from "../lexicon/nameShapes.ts";
import { peopleNouns } from "../lexicon/people.ts";
import { isInitial, isNameWord, isNoName } from "../mentions/nameWords.ts";
import type { Sighting } from "../mentions/Rule.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Token } from "../token.ts";
import { Bearers } from "./Bearers.ts";
import { partKey } from "./NameParts.ts";
import { listBefore, listFrom, loneWordAt } from "./nameLists.ts";
import type { Person } from "./Person.ts";
import { addSpelling, type FreeWord, type Roster } from "./Roster.ts";

/** Words behind names that say they are of one family: "A and B C, brothers who". */
function isFamilyAt(tokens: readonly Token[], at: number): boolean {
  const word = (step: number) => tokens[at + step]?.lower ?? "";
  if (word(0) !== "," && word(0) !== "(" && word(0) !== "–" && word(0) !== "-") return false;
  const noun = ["a", "the", "two"].includes(word(1)) ? 2 : 1;
  const pair = `${word(noun)} ${word(noun + 1)} ${word(noun + 2)}`;
  return (
    word(noun) in kinPlurals ||
    word(noun + 1) === "couple" ||
    /^(?:husband and wife|father and son|mother and (?:son|daughter)|father and daughter|brother and sister)$/u.test(
      pair,
    )
  );
}

class SharedSurnames {
  readonly #roster: Roster;
  readonly #bearers: Bearers;

  constructor(roster: Roster) {
    this.#roster = roster;
    this.#bearers = new Bearers(roster.persons);
  }

  /** "Pavel and Dzmitry Akhmetov", "A, B and C Akhmetov": those before a full name who bear its surname. */
  before(read: Read, { from, to, mention }: Sighting): void {
    const person = mention.kind === "person" ? this.#roster.personOf(mention) : null;
    if (person === null || person.parts.surname === null || person.parts.surnameFirst) return;
    this.#initialBefore(read, from, person);
    const words = listBefore(this.#roster, read, from);
    const [first] = words;
    if (first === undefined) return;
    const lead = read.tokens[first.at - 1]?.lower ?? "";
    const isFamily = lead in kinPlurals || isFamilyAt(read.tokens, to);
    if (words.every((word) => this.#isGiven(word, isFamily || isPlural(lead), person))) this.#enlist(words, person);
  }

  /** "S. and M. Umarbekov": an initial before a name that begins with one. */
  #initialBefore(read: Read, from: number, { parts: { surname, initials }, mentions }: Person): void {
    const letter = from - 3;
    if (surname === null || initials.length === 0 || !["and", "&"].includes(read.tokens[from - 1]?.lower ?? "")) return;
    if (!isInitial(read.tokens, letter) || !this.#roster.isFree(read, letter)) return;
    const [full] = mentions;
    if (full === undefined) return;
    const name = `${read.tokens[letter]?.text}. ${surname}`;
    const person = this.#roster.enlist(name, { surnameFrom: { start: full.start, end: full.end } });
    this.#roster.takeTokens(person, { read, from: letter, to: letter + 2 }, "shared surname");
  }

  /** "Zhumagaziev Bolatkhan and Amankeldi": those behind a name that begins with the surname. */
  behind(read: Read, { to, mention }: Sighting): void {
    const person = mention.kind === "person" ? this.#roster.personOf(mention) : null;
    if (person === null || !person.parts.surnameFirst || read.tokens[to]?.lower !== "and") return;
    const word = loneWordAt(this.#roster, read, to + 1);
    if (word !== null && this.#isGiven(word, false, person)) this.#enlist([word], person);
  }

  /** "the Akhmetov brothers, Aibek and Nurlan", "the Akhmetovs, father and son: Serik, 63, and Timur, 29". */
  behindFamily(read: Read, at: number): void {
    const surname = familySurnameAt(read.tokens, at);
    if (surname === null) return;
    let next = surname.to;
    while (next < surname.to + 6 && loneWordAt(this.#roster, read, next) === null) next += 1;
    const words = listFrom(this.#roster, read, next);
    if (words.length < 2 || words.some(({ token }) => certainSurname.test(token.text))) return;
    const { start, end } = read.tokens[at] as Token;
    for (const word of words) this.#take(word, surname.text, { start, end });
  }

  #isGiven({ token }: FreeWord, isProven: boolean, person: Person): boolean {
    const known = this.#bearers.ofSurname(token.text);
    if (certainSurname.test(token.text) || known.some((other) => other !== person)) return false;
    return isProven ? !surnameEnding.test(token.text) || isGivenName(token.text) : isGivenName(token.text);
  }

  #enlist(words: readonly FreeWord[], { parts: { surname }, mentions }: Person): void {
    const [full] = mentions;
    if (full === undefined || surname === null) return;
    for (const word of words) this.#take(word, surname, { start: full.start, end: full.end });
  }

  #take(word: FreeWord, surname: string, surnameFrom: { start: number; end: number }): void {
    const known = this.#bearers
      .all(word.token.text)
      .find(({ parts }) => parts.surname !== null && partKey(parts.surname) === partKey(surname));
    const person = known ?? this.#roster.enlist(`${word.token.text} ${surname}`, { surnameFrom });
    addSpelling(person, word.token.text);
    this.#roster.take(person, word, "shared surname");
  }
}

function isPlural(word: string): boolean {
  return peopleNouns.has(word) && word.endsWith("s");
}

/** "Akhmetovs", or "Akhmetov" before "brothers". */
function familySurnameAt(tokens: readonly Token[], at: number): { text: string; to: number } | null {
  const token = tokens[at];
  if (!isNameWord(token) || isNoName(token)) return null;
  if ((tokens[at + 1]?.lower ?? "") in kinPlurals) return { text: token.text, to: at + 2 };
  const singular = token.text.slice(0, -1);
  return token.lower.endsWith("s") && certainSurname.test(singular) && isFamilyAt(tokens, at + 1)
    ? { text: singular, to: at + 2 }
    : null;
}

/** Finds those whom a list names by their given names, and the one surname they share. */
export function enlistSharedSurnames(roster: Roster): void {
  const shared = new SharedSurnames(roster);
  for (const read of roster.reads) {
    if (read.passage.kind === "furniture") continue;
    for (const sighting of read.sightings) {
      shared.before(read, sighting);
      shared.behind(read, sighting);
    }
    read.tokens.forEach((_, at) => {
      shared.behindFamily(read, at);
    });
  }
}
