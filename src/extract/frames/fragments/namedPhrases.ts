import { type Part, partOfNoun, professionalParts } from "../../lexicon/titles.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Cast, Person } from "../../persons/Person.ts";
import type { People, VictimMention } from "../people/People.ts";
import { type Syntax, verbAt } from "../Syntax.ts";

type PersonMention = MentionOf<"person">;

/** Nobody is sentenced in a passage where they do this by trade. */
const BESIDE: ReadonlySet<Part> = new Set([...professionalParts].filter((part) => part !== "official"));

export function isPerson(mention: VictimMention): mention is PersonMention {
  return mention.kind === "person";
}

/** A phrase of people and those it names, those apart who only act by their trade. */
export interface NamedPhrase {
  people: People;
  named: readonly { person: Person; mention: PersonMention }[];
}

export function namedPhrases({ people }: Syntax, cast: Cast): NamedPhrase[] {
  return people.flatMap((phrase) => {
    const named = phrase.members.flatMap(({ mention }) => {
      const person = isPerson(mention) ? cast.personOf(mention) : null;
      const isBeside = person?.part != null && BESIDE.has(person.part);
      return person === null || isBeside || !isPerson(mention) ? [] : [{ person, mention }];
    });
    return named.length === 0 ? [] : [{ people: phrase, named }];
  });
}

export function mentionsOf({ named }: NamedPhrase): PersonMention[] {
  return named.map(({ mention }) => mention);
}

/** "His brother N.", "her friend N.". */
export function isRelated({ chunks }: Syntax, phrase: NamedPhrase | undefined): boolean {
  if (phrase === undefined) return false;
  const intro = chunks.slice(phrase.people.edge, phrase.people.from).map(({ lower }) => lower);
  return ["his", "her", "their"].includes(intro[0] ?? "") && intro.some((word) => partOfNoun.get(word) === "relative");
}

/** "N.'s neighbour was tried": what befell somebody else, who has no name. */
export function isOfAnother(syntax: Syntax, { people: { possessive, to } }: NamedPhrase): boolean {
  const noun = syntax.chunks[to]?.lower ?? "";
  return possessive && partOfNoun.get(noun) === "relative" && (verbAt(syntax, to + 1)?.outcome ?? null) !== null;
}
