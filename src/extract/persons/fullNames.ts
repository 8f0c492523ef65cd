import { functionWords } from "../lexicon/institutions.ts";
import { genderedEndings } from "../lexicon/nameShapes.ts";
import type { MentionOf } from "../Mention.ts";
import { looksLikeName } from "../mentions/nameWords.ts";
import type { Read } from "../stage3Mentions.ts";
import { type NameParts, partKey, partsOf, wholeKey } from "./NameParts.ts";
import type { Person } from "./Person.ts";
import type { Roster } from "./Roster.ts";

/** Surnames of fewer letters that differ by one are two. */
const SHORTEST_VARIANT = 6;

/** "Qusainov" and "Qusainova" are two people, however alike. */
function isGenderPair(a: string, b: string): boolean {
  return genderedEndings.some(
    ([masculine, feminine]) =>
      (a.endsWith(masculine) && b === `${a.slice(0, -masculine.length)}${feminine}`) ||
      (b.endsWith(masculine) && a === `${b.slice(0, -masculine.length)}${feminine}`),
  );
}

/** Whether one letter changed, added or left out makes one word the other. */
function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  return short.slice(long.length === short.length ? at + 1 : at) === long.slice(at + 1);
}

/** The same surname in two spellings. */
export function isSameSurname(a: string, b: string): boolean {
  const [one, other] = [partKey(a), partKey(b)];
  if (one === other) return true;
  if (Math.min(one.length, other.length) < SHORTEST_VARIANT || one[0] !== other[0]) return false;
  return isOneLetterApart(one, other) && !isGenderPair(one, other);
}

function startsWith(word: string, initial: string): boolean {
  return partKey(word).startsWith(partKey(initial)) || word.toLowerCase().startsWith(initial.toLowerCase());
}

/** Two full names of one person: the same given name and surname, and no father's names that contradict. */
function isSameFull(a: NameParts, b: NameParts): boolean {
  if (a.given === null || b.given === null || a.surname === null || b.surname === null) return false;
  if (partKey(a.given) !== partKey(b.given) || !isSameSurname(a.surname, b.surname)) return false;
  const [third, other] = [a, b].map(({ words, given, surname }) =>
    words.find((word) => word !== given && word !== surname),
  );
  return third === undefined || other === undefined || partKey(third) === partKey(other);
}

/** "N. Abdrashev" or "Alikhan B." may be this person: what is written out agrees, and the initial fits the rest. */
function mayStandFor({ given, surname, initials }: NameParts, full: NameParts): boolean {
  const [initial] = initials;
  if (surname !== null && given === null) {
    if (full.surname === null || !isSameSurname(surname, full.surname)) return false;
    if (initial === undefined) return true;
    return full.given === null ? startsWith(full.initials[0] ?? "", initial) : startsWith(full.given, initial);
  }
  if (given !== null && surname === null) {
    if (full.given === null || partKey(given) !== partKey(full.given)) return false;
    return initial === undefined || full.surname === null || startsWith(full.surname, initial);
  }
  return false;
}

/** "Citizen A.K.T.", "A.K.": of somebody named in full elsewhere the surname and the given name, in either order. */
function isInitialsOf([first, second]: readonly string[], { given, surname }: NameParts): boolean {
  if (first === undefined || second === undefined || given === null || surname === null) return false;
  return (
    (startsWith(surname, first) && startsWith(given, second)) ||
    (startsWith(given, first) && startsWith(surname, second))
  );
}

function isFull({ given, surname }: NameParts): boolean {
  return given !== null && surname !== null;
}

/** A title in capitals throughout: its words are as capital as names. */
export function isTitle({ passage, tokens }: Read): boolean {
  if (passage.kind !== "heading") return false;
  const words = tokens.filter(({ kind, lower }) => kind === "word" && lower.length > 3 && !functionWords.has(lower));
  const capitals = words.filter(({ capital }) => capital);
  return words.length > 3 && capitals.length / words.length > 0.8 && !tokens.some(({ kind }) => kind === "number");
}

type PersonMention = MentionOf<"person">;

function mentionsOf(reads: readonly Read[]): PersonMention[] {
  return reads.flatMap(({ sightings }) => sightings.map(({ mention }) => mention)).filter((m) => m.kind === "person");
}

class FullNames {
  readonly #byWhole = new Map<string, Person>();
  /** Persons by the key of their given name, and of their surname. */
  readonly #byWord = new Map<string, Set<Person>>();
  readonly #roster: Roster;

  constructor(roster: Roster) {
    this.#roster = roster;
  }

  /** The person a name fits; `null` for nobody, `undefined` where it fits several. */
  find(parts: NameParts): Person | null | undefined {
    const exact = this.#byWhole.get(wholeKey(parts));
    if (exact !== undefined) return exact;
    const fits = isFull(parts) ? isSameFull : mayStandFor;
    const word = parts.given ?? parts.surname;
    if (word === null) return this.#initialled(parts);
    const alike = [...(this.#byWord.get(partKey(word)) ?? [])];
    const [first, second] = alike.filter((person) => fits(parts, person.parts));
    return second === undefined ? (first ?? null) : undefined;
  }

  /** Whoever alone may hide behind mere initials; one further where there are several. */
  #initialled({ initials }: NameParts): Person | null {
    const fitting = this.#roster.persons.filter((person) => isInitialsOf(initials, person.parts));
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }

  read(mention: PersonMention): void {
    const parts = partsOf(mention.value.name);
    const found = this.find(parts);
    if (found === undefined) return;
    const { role, part } = mention.value;
    const person = found ?? this.#roster.enlist(mention.value.name, { role, part });
    this.#byWhole.set(wholeKey(parts), person);
    for (const word of [parts.given, parts.surname]) if (word !== null) this.#index(word, person);
    this.#roster.assign(person, mention);
  }

  #index(word: string, person: Person): void {
    const bearers = this.#byWord.get(partKey(word));
    if (bearers === undefined) this.#byWord.set(partKey(word), new Set([person]));
    else bearers.add(person);
  }
}

/**
 * Gathers full names into persons. Names written out come first, so that initials find them; the words of a title only
 * name those whom the text names too.
 */
export function enlistFullNames(roster: Roster): void {
  const names = new FullNames(roster);
  const [titles, texts] = [roster.reads.filter(isTitle), roster.reads.filter((read) => !isTitle(read))];
  const mentions = mentionsOf(texts);
  const full = mentions.filter(({ value }) => isFull(partsOf(value.name)));
  for (const mention of full) names.read(mention);
  for (const mention of mentions) if (!full.includes(mention)) names.read(mention);
  for (const mention of mentionsOf(titles)) {
    const parts = partsOf(mention.value.name);
    const known = names.find(parts);
    if (known != null) roster.assign(known, mention);
    else if (known === null && parts.words.length > 1 && parts.words.every(looksLikeName)) names.read(mention);
  }
  for (const { mentions: own } of roster.persons) own.sort((a, b) => a.start - b.start);
  roster.persons.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
