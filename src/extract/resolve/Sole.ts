import type { Anaphor } from "../Mention.ts";
import type { Cast, Person } from "../persons/Person.ts";
import { isProfessional, type Scene } from "./Scene.ts";

/** Somebody who is the only one a pronoun can mean, and up to where. */
export interface Sole {
  person: Person;
  until: number;
}

/** For each gender the first who has it, or may have it, up to where the next one is told of. */
export function solesOf({ persons }: Cast, scenes: readonly Scene[]): ReadonlyMap<Anaphor["gender"], Sole> {
  const nameless = scenes.flatMap(({ groups }) => groups.filter(({ value }) => value.count === 1))[0]?.start;
  const inOrder = persons
    .filter((person) => !isProfessional(person))
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
