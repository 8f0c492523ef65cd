import { peopleNouns } from "../../lexicon/people.ts";
import type { Cast, Person } from "../../persons/Person.ts";

/** How far behind a name, in tokens, the words that describe its bearer may stand. */
const DESCRIPTION = 12;

/** What the article calls each person: by the words before the name and by those behind its comma. */
export function descriptionsOf({ reads, personOf, persons }: Cast): ReadonlyMap<string, ReadonlySet<Person>> {
  const described = new Map<string, Set<Person>>();
  const add = (noun: string, person: Person) => described.set(noun, (described.get(noun) ?? new Set()).add(person));
  for (const person of persons)
    for (const word of (person.role ?? "").toLowerCase().split(/\s+/u)) if (peopleNouns.has(word)) add(word, person);
  for (const { tokens, sightings } of reads)
    for (const { mention, to } of sightings) {
      const person = mention.kind === "person" ? personOf(mention) : null;
      if (person === null || tokens[to]?.text !== ",") continue;
      for (const { lower, kind } of tokens.slice(to + 1, to + DESCRIPTION)) {
        if (lower === "and" || lower === "who" || (kind === "mark" && lower !== "-" && lower !== ",")) break;
        if (peopleNouns.has(lower)) add(lower, person);
      }
    }
  return described;
}
