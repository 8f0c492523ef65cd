import { professionalParts } from "../lexicon/titles.ts";
import { partKey } from "./NameParts.ts";
import type { Person } from "./Person.ts";

function addTo(index: Map<string, Set<Person>>, word: string, person: Person): void {
  const key = partKey(word);
  const known = index.get(key);
  if (known === undefined) index.set(key, new Set([person]));
  else known.add(person);
}

/** Those who speak for others, act by office or are told of as kin are hardly meant by a bare surname. */
function isBeside({ part }: Person): boolean {
  return part !== null && (professionalParts.has(part) || part === "relative" || part === "expert");
}

/** Persons by the words of their names. */
export class Bearers {
  readonly #bySurname = new Map<string, Set<Person>>();
  readonly #byGiven = new Map<string, Set<Person>>();

  constructor(persons: Iterable<Person>) {
    for (const person of persons) {
      const { given, surname } = person.parts;
      if (given !== null) addTo(this.#byGiven, given, person);
      // "Tazhibek kyzy" is taken up as "Tazhibek kyzy", and as "Tazhibek".
      if (surname !== null)
        for (const word of new Set([surname, surname.split(" ")[0] ?? ""])) addTo(this.#bySurname, word, person);
    }
  }

  /** Everybody of that surname. */
  ofSurname(word: string): readonly Person[] {
    return [...(this.#bySurname.get(partKey(word)) ?? [])];
  }

  /** Everybody of whose name this is a part; surnames go first. */
  all(word: string): readonly Person[] {
    return [...(this.#bySurname.get(partKey(word)) ?? this.#byGiven.get(partKey(word)) ?? [])];
  }

  /**
   * The person a bare word stands for. Of several bearers: the one whose role stands before it ("Pastor Lutz"), the only
   * one named before it, else the only one who is no judge, lawyer or relative that is told of beside; nobody where it
   * may still be two.
   */
  of(word: string, start: number, lead: string): Person | null {
    const all = this.all(word);
    if (all.length < 2) return all[0] ?? null;
    const before = all.filter(({ mentions }) => (mentions[0]?.start ?? Number.POSITIVE_INFINITY) < start);
    const called = all.filter(({ role }) => role?.toLowerCase().split(" ").at(-1) === lead);
    for (const candidates of [called, before, before.filter((person) => !isBeside(person))])
      if (candidates.length === 1) return candidates[0] ?? null;
    return null;
  }
}
