import type { MentionOf } from "../../Mention.ts";
import type { Cast, Person } from "../../persons/Person.ts";
import type { Passage } from "../../stage2Passages.ts";
import { type Pronoun, type Scene, scenesOf } from "../Scene.ts";
import { type Speakers, speakersOf } from "../speech/speakersOf.ts";
import type { Antecedents, Referent } from "./Antecedents.ts";
import { Described } from "./Described.ts";
import { SeveralFinder } from "./SeveralFinder.ts";
import { SingleFinder } from "./SingleFinder.ts";
import { Story } from "./Story.ts";

class Finder implements Antecedents {
  readonly #story: Story;
  readonly #described: Described;
  readonly #single: SingleFinder;
  readonly #several: SeveralFinder;
  readonly #speakers: Speakers;

  constructor(article: string, cast: Cast) {
    this.#speakers = speakersOf(article, cast);
    this.#story = new Story(scenesOf(cast));
    this.#described = new Described(cast, this.#story);
    this.#single = new SingleFinder(cast, this.#story, this.#described);
    this.#several = new SeveralFinder(article, this.#story);
    const { scenes } = this.#story;
    // A pronoun keeps its bearer in the story: "He came home. In May he was fined" goes on about whom the first "he" means.
    for (const [at, scene] of scenes.entries())
      for (const pronoun of scene.pronouns) scenes[at] = this.#withBearer(scenes[at] ?? scene, pronoun);
  }

  #withBearer(scene: Scene, { mention, isSubject }: Pronoun): Scene {
    const referent = this.#single.of(mention, scene.passage);
    const appearances = (referent?.persons ?? []).map((person) => ({
      person,
      start: mention.start,
      governed: !isSubject,
      named: false,
      speaks: false,
    }));
    return {
      ...scene,
      persons: [...scene.persons, ...appearances],
      groups: [...new Set([...scene.groups, ...(referent?.groups ?? [])])],
    };
  }

  of(anaphor: MentionOf<"anaphor">, passage: Passage, isVictim: (person: Person) => boolean): Referent | null {
    if (anaphor.value.speaker) {
      const speaker = this.#speakers.of(passage);
      return speaker === null ? null : { persons: [speaker], groups: [] };
    }
    return anaphor.value.plural ? this.#several.of(anaphor, passage, isVictim) : this.#single.of(anaphor, passage);
  }

  called(noun: string, start: number, passage: Passage): Person | null {
    return this.#described.of(noun, { start }, passage);
  }

  othersOf(group: MentionOf<"group">, passage: Passage): readonly Person[] {
    return this.#several.othersOf(group, passage);
  }

  mayBe(person: Person, noun: string): boolean {
    return this.#described.mayBe(person, noun);
  }

  isContested(passage: Passage): boolean {
    return this.#story.isContested(passage);
  }
}

/** Reads an article for whom its pronouns, "the two" and "the activist" mean. */
export function antecedentsOf(article: string, cast: Cast): Antecedents {
  return new Finder(article, cast);
}
