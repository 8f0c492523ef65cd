import { fold } from "../domain/fold.ts";
import { nameKey } from "../domain/nameKey.ts";
import { functionWords, officials } from "./lexicon/institutions.ts";
import type { MentionOf } from "./Mention.ts";
import { type Sighting, spanOf } from "./mentions/Rule.ts";
import type { Read } from "./stage3Mentions.ts";

/** One human being of an article, under whatever spellings it uses. */
export interface Person {
  name: string;
  aliases: string[];
  role: string | null;
  /** The keys of the words of the full name, in order. */
  keys: readonly string[];
  mentions: MentionOf<"person">[];
}

export interface Cast {
  persons: readonly Person[];
  reads: readonly Read[];
  /** Who a mention is; `null` for one that fits nobody or several. */
  personOf(mention: MentionOf<"person">): Person | null;
}

function keysOf(name: string): string[] {
  return name
    .split(/[\s.]+/u)
    .filter((word) => word !== "")
    .map(nameKey);
}

/** The same whatever the order of given name and surname. */
function wholeKey(keys: readonly string[]): string {
  return [...keys].sort().join(" ");
}

/** Adds a spelling that differs by more than case and accents. */
function addSpelling(person: Person, name: string): void {
  if ([person.name, ...person.aliases].every((known) => fold(known) !== fold(name))) person.aliases.push(name);
}

function castFullNames(reads: readonly Read[]): Person[] {
  const persons: Person[] = [];
  const byName = new Map<string, Person>();
  for (const { sightings } of reads)
    for (const { mention } of sightings) {
      if (mention.kind !== "person") continue;
      const keys = keysOf(mention.value.name);
      const known = byName.get(wholeKey(keys));
      if (known === undefined) {
        const { name, role } = mention.value;
        const person = { name, aliases: [], role, keys, mentions: [mention] };
        byName.set(wholeKey(keys), person);
        persons.push(person);
        continue;
      }
      known.mentions.push(mention);
      known.role ??= mention.value.role;
      addSpelling(known, mention.value.name);
    }
  return persons;
}

/** Persons by the parts of their names. */
class Bearers {
  readonly #bySurname = new Map<string, Set<Person>>();
  readonly #byPart = new Map<string, Set<Person>>();

  constructor(persons: readonly Person[]) {
    for (const person of persons) {
      for (const key of person.keys) addTo(this.#byPart, key, person);
      const surname = person.keys.at(-1);
      if (surname !== undefined) addTo(this.#bySurname, surname, person);
    }
  }

  /** A part of a name stands for a person when only one has it; the last word of the name, the surname, goes first. */
  of(word: string): Person | null {
    const key = nameKey(word);
    const bearers = this.#bySurname.get(key) ?? this.#byPart.get(key);
    const [only] = bearers ?? [];
    return bearers?.size === 1 && only !== undefined ? only : null;
  }
}

function addTo(index: Map<string, Set<Person>>, key: string, person: Person): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, new Set([person]));
  else known.add(person);
}

/** Names of one word in the tokens that no mention has taken. */
function shortNames(read: Read, article: string, bearers: Bearers): { sighting: Sighting; person: Person }[] {
  const taken = new Set(
    read.sightings.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const found: { sighting: Sighting; person: Person }[] = [];
  read.tokens.forEach((token, at) => {
    if (taken.has(at) || token.kind !== "word" || !token.capital || functionWords.has(token.lower)) return;
    const person = bearers.of(token.text);
    if (person === null) return;
    const span = spanOf(read.tokens, at, at + 1);
    const isOfficial = officials.has(read.tokens[at - 1]?.lower ?? "");
    const value = { name: article.slice(span.start, span.end), role: null, isOfficial };
    found.push({
      person,
      sighting: { from: at, to: at + 1, mention: { kind: "person", rule: "surname", value, ...span } },
    });
  });
  return found;
}

/** Co-reference: gathers full names into persons, then finds the surnames that take them up. */
export function castPersons(article: string, reads: readonly Read[]): Cast {
  const persons = castFullNames(reads);
  const bearers = new Bearers(persons);
  const known = new Map(
    persons.flatMap((person) => person.mentions.map((mention) => [mention.start, person] as const)),
  );
  const complete = reads.map((read) => {
    const short = read.passage.kind === "furniture" ? [] : shortNames(read, article, bearers);
    for (const { sighting, person } of short) known.set(sighting.mention.start, person);
    const sightings = [...read.sightings, ...short.map(({ sighting }) => sighting)].sort((a, b) => a.from - b.from);
    return { ...read, sightings };
  });
  return { persons, reads: complete, personOf: (mention) => known.get(mention.start) ?? null };
}
