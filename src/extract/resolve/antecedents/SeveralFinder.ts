import type { MentionOf } from "../../Mention.ts";
import type { Person } from "../../persons/Person.ts";
import type { Passage } from "../../stage2Passages.ts";
import type { Referent } from "./Antecedents.ts";
import { distinct } from "./distinct.ts";
import { PARAGRAPHS, PARAGRAPHS_OF_NOUN, type Story } from "./Story.ts";

/** Finds whom "they", "the two" and "the journalists" mean. */
export class SeveralFinder {
  readonly #article: string;
  readonly #story: Story;

  constructor(article: string, story: Story) {
    this.#article = article;
    this.#story = story;
  }

  of(anaphor: MentionOf<"anaphor">, passage: Passage, isVictim: (person: Person) => boolean): Referent | null {
    const { count } = anaphor.value;
    return count === null ? this.#severalOf(anaphor, passage) : this.#soMany(count, anaphor, passage, isVictim);
  }

  #nounOf({ start, end }: MentionOf<"group">): string {
    return this.#article.slice(start, end).split(/\s+/u).at(-1)?.toLowerCase() ?? "";
  }

  /** "they": the group or the names of the nearest passage that has either. */
  #severalOf(anaphor: MentionOf<"anaphor">, passage: Passage): Referent | null {
    for (const scene of this.#story.back(anaphor, passage)) {
      const several = scene.groups.filter(({ value }) => value.count !== 1);
      // "twelve people, including three journalists. The journalists": those called so.
      const called = several.filter((each) => this.#nounOf(each) === anaphor.value.noun);
      const [group, other] = called.length === 1 ? called : several;
      if (group !== undefined) return other === undefined ? { persons: [], groups: [group] } : null;
      const persons = distinct(scene);
      if (persons.length > 1) return { persons, groups: [] };
      if (scene.together.length > 1) return { persons: scene.together, groups: [] };
    }
    return null;
  }

  /** "the two": as many named together, or as many as the passages before tell of as victims. */
  #soMany(
    count: number,
    anaphor: MentionOf<"anaphor">,
    passage: Passage,
    isVictim: (person: Person) => boolean,
  ): Referent | null {
    const gathered = new Set<Person>();
    for (const scene of this.#story.back(anaphor, passage, PARAGRAPHS_OF_NOUN)) {
      const sized = scene.groups.find(({ value }) => value.count === count);
      if (sized !== undefined) return { persons: [], groups: [sized] };
      const persons = distinct(scene);
      const isNear = passage.paragraph - scene.passage.paragraph <= PARAGRAPHS;
      if (persons.length === count && (isNear || persons.every(isVictim))) return { persons, groups: [] };
      for (const person of persons) if (isVictim(person)) gathered.add(person);
      if (gathered.size === count) return { persons: [...gathered], groups: [] };
      if (gathered.size > count) return null;
    }
    return this.#allOf(count, anaphor, passage);
  }

  /** "N. went to the square. M. joined him. Both were": everybody the paragraphs near have named, where they are as many. */
  #allOf(count: number, anaphor: MentionOf<"anaphor">, passage: Passage): Referent | null {
    const scenes = [...this.#story.back(anaphor, passage)];
    const persons = [...new Set(scenes.flatMap(distinct))];
    const isAlone = scenes.every(({ groups }) => groups.length === 0);
    return isAlone && persons.length === count ? { persons, groups: [] } : null;
  }

  /** "A, B and C were tried. A was fined, the other two": of a row of names those nothing has been told of since. */
  othersOf({ start, value }: MentionOf<"group">, passage: Passage): readonly Person[] {
    const own = this.#story.scenes[passage.index];
    const since = new Set(own === undefined ? [] : distinct(own));
    for (const scene of this.#story.back({ start }, passage)) {
      if (scene.groups.some((group) => group.value.count !== 1)) return [];
      if (scene.passage.index < passage.index && scene.together.length > 2) {
        const left = scene.together.filter((person) => !since.has(person));
        const isAll = value.count === null ? left.length < scene.together.length : left.length === value.count;
        return isAll ? left : [];
      }
      for (const person of distinct(scene)) since.add(person);
    }
    return [];
  }
}
