import type { Span } from "../../../domain/schema.ts";
import { groupNouns } from "../../lexicon/groupNouns.ts";
import { kinRanks } from "../../lexicon/kinship.ts";
import { genericNouns } from "../../lexicon/naming.ts";
import { peopleNouns } from "../../lexicon/people.ts";
import { partOfNoun } from "../../lexicon/titles.ts";
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

  /** "the elder son": who is called so, else the son who is called no younger one. */
  #calledBy(noun: string): readonly Person[] {
    const [word = "", head] = noun.split(" ");
    if (word === "own" && head !== undefined) return this.#calledBy(head);
    const rank = kinRanks[word];
    if (rank === undefined) return [...(this.#described.get(noun) ?? [])];
    if (head === undefined)
      return [...new Set([...this.#described].flatMap(([each, of]) => (each.startsWith(`${rank} `) ? [...of] : [])))];
    const own = this.#described.get(`${rank} ${head}`);
    const others = this.#described.get(`${rank === "elder" ? "younger" : "elder"} ${head}`);
    return [...(own ?? [...(this.#described.get(head) ?? [])].filter((person) => others?.has(person) !== true))];
  }

  /**
   * "The expert N. saw signs of discord. The blogger was detained", "Poet N. was jailed. The accordionist was fined": who is
   * called something else is meant by nouns for anybody alone.
   */
  mayBe(person: Person, noun: string): boolean {
    if (person.part === "expert" && partOfNoun.get(noun) !== "expert") return false;
    return peopleNouns.has(noun) || !groupNouns.has(noun) || person.role === null;
  }

  /** "the blogger": the one person called so, where it has been told of lately. */
  of(noun: string, anaphor: Pick<Span, "start">, passage: Passage): Person | null {
    const called = this.#calledBy(noun).filter((person) => !this.#officials.has(person));
    // "My son was taken," said the mother of N.: the only one whose relative the article tells of.
    if (noun.startsWith("own ") && called.length === 1) return called[0] ?? null;
    const near = new Set<Person>();
    for (const scene of this.#story.back(anaphor, passage, PARAGRAPHS_OF_NOUN))
      for (const { person } of scene.persons) near.add(person);
    const [only, second] = called.filter((person) => near.has(person));
    if (only !== undefined || genericNouns.has(noun)) return only !== undefined && second === undefined ? only : null;
    // "the poet", far behind the only poet: nobody else is called so.
    const [sole, other] = called.filter(({ mentions }) => (mentions[0]?.start ?? anaphor.start) < anaphor.start);
    return sole !== undefined && other === undefined && called.length === 1 ? sole : null;
  }
}
