import type { Span } from "../../../domain/schema.ts";
import type { Cast, Person } from "../../persons/Person.ts";
import type { Passage } from "../../stage2Passages.ts";
import { isProfessional } from "../Scene.ts";
import { descriptionsOf } from "./descriptionsOf.ts";
import { PARAGRAPHS_OF_NOUN, type Story } from "./Story.ts";

/** Whom the nouns of an article mean that call somebody what he is. */
export class Described {
  readonly #story: Story;
  readonly #described: ReadonlyMap<string, ReadonlySet<Person>>;
  readonly #officials: ReadonlySet<Person>;

  constructor(cast: Cast, story: Story) {
    this.#story = story;
    this.#described = descriptionsOf(cast);
    this.#officials = new Set(cast.persons.filter(isProfessional));
  }

  /** "the blogger": the one person called so, where it has been told of lately. */
  of(noun: string, anaphor: Pick<Span, "start">, passage: Passage): Person | null {
    const called = [...(this.#described.get(noun) ?? [])].filter((person) => !this.#officials.has(person));
    const near = new Set<Person>();
    for (const scene of this.#story.back(anaphor, passage, PARAGRAPHS_OF_NOUN))
      for (const { person } of scene.persons) near.add(person);
    const [only, second] = called.filter((person) => near.has(person));
    return only !== undefined && second === undefined ? only : null;
  }
}
