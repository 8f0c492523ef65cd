import { sentencingParts } from "../lexicon/titles.ts";
import type { Anaphor } from "../Mention.ts";
import type { Cast, Person } from "../persons/Person.ts";
import { isProfessional, isSpeaking, type Scene } from "./Scene.ts";

/** Somebody who is the only one a pronoun can mean, and up to where. */
export interface Sole {
  person: Person;
  until: number;
}

/** "his lawyer", "N.'s advocate": words before a role that make it somebody's. */
const OWNING = new Set(["his", "her", "their", "my", "our", "'s"]);
const LONGEST_ROLE = 4;

/** "Lawyer N. was due to leave. The court gave him": the only one of an article, who speaks for nobody in it. */
function isSubjectOfAll({ persons, reads, personOf }: Cast): boolean {
  const [only, other] = persons;
  if (only === undefined || other !== undefined || sentencingParts.has(only.part)) return false;
  return reads.every(({ tokens, sightings }) =>
    sightings.every(({ mention, from, to }) => {
      if (mention.kind !== "person" || personOf(mention) !== only) return true;
      const before = tokens.slice(Math.max(0, from - LONGEST_ROLE), from);
      return !isSpeaking(tokens, to) && !before.some(({ lower }) => OWNING.has(lower));
    }),
  );
}

/** For each gender the first who has it, or may have it, up to where the next one is told of. */
export function solesOf(cast: Cast, scenes: readonly Scene[]): ReadonlyMap<Anaphor["gender"], Sole> {
  const { persons } = cast;
  const nameless = scenes.flatMap(({ groups }) => groups.filter(({ value }) => value.count === 1))[0]?.start;
  const others = persons.filter((person) => !isProfessional(person));
  const inOrder = (isSubjectOfAll(cast) ? persons : others)
    .map((person) => ({ person, start: person.mentions[0]?.start ?? 0 }))
    .sort((a, b) => a.start - b.start);
  const soles = (["male", "female", null] as const).flatMap((gender) => {
    const fitting = inOrder.filter(({ person }) => gender === null || (person.gender ?? gender) === gender);
    const [first, second] = fitting;
    const until = Math.min(nameless ?? Number.POSITIVE_INFINITY, second?.start ?? Number.POSITIVE_INFINITY);
    return first === undefined ? [] : [[gender, { person: first.person, until }] as const];
  });
  return new Map(soles);
}
