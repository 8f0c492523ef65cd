import { kinNouns } from "../../lexicon/kinship.ts";
import { placesInRow } from "../../lexicon/placesInRow.ts";
import type { Anaphor, MentionOf } from "../../Mention.ts";
import type { Cast, Person } from "../../persons/Person.ts";
import type { Passage } from "../../stage2Passages.ts";
import { namingsIn } from "../naming/namings.ts";
import type { Scene } from "../Scene.ts";
import { type Sole, solesOf } from "../Sole.ts";
import { subjectsGoingOn } from "../subjectsGoingOn.ts";
import type { Referent } from "./Antecedents.ts";
import type { Described } from "./Described.ts";
import { distinct } from "./distinct.ts";
import type { Story } from "./Story.ts";

const LONGEST_PRONOUN = "them".length;

/** Words for one of two who are known by each other. */
const PAIRED: ReadonlySet<string> = new Set(["husband", "wife", "brother", "sister"]);

/** "the blogger", "the 34-year-old", and not "he". */
function isByNoun({ start, end, value }: MentionOf<"anaphor">): boolean {
  return value.noun !== null || end - start > LONGEST_PRONOUN;
}

/** "His brother N. says the blogger was jailed": who says it of somebody is not the one. */
function isSpeaker(person: Person, { persons, passage: { index } }: Scene, passage: Passage): boolean {
  return index === passage.index && persons.some((each) => each.person === person && each.speaks);
}

/** Finds the one whom "he", "the latter" or "the activist" means. */
export class SingleFinder {
  readonly #story: Story;
  readonly #described: Described;
  /** For "he", for "she" and for a word of either: the first whom it can mean. */
  readonly #soles: ReadonlyMap<Anaphor["gender"], Sole>;
  /** "The fourth defendant, student N. N.,": those named in the same breath, and subjects that go on. */
  readonly #named: ReadonlyMap<number, Person>;

  constructor(cast: Cast, story: Story, described: Described) {
    this.#story = story;
    this.#described = described;
    this.#named = new Map(
      cast.reads
        .flatMap((read) => [...subjectsGoingOn(read, cast), ...namingsIn(read, cast)])
        .map(({ person, anaphor }) => [anaphor.start, person]),
    );
    this.#soles = solesOf(cast, story.scenes);
  }

  of(anaphor: MentionOf<"anaphor">, passage: Passage): Referent | null {
    const { noun, gender } = anaphor.value;
    const named = this.#named.get(anaphor.start) ?? (noun === null ? null : this.#described.of(noun, anaphor, passage));
    if (named !== null) return { persons: [named], groups: [] };
    // "the son": a relative of one told of, and nobody else.
    if (noun !== null && (noun.includes(" ") || Object.hasOwn(kinNouns, noun))) return this.#ofPair(anaphor, passage);
    if (noun === "other") return this.#other(anaphor, passage);
    const place = placesInRow.get(noun ?? "");
    if (place !== undefined) return this.#ofRow(place, noun === "latter" ? 2 : place + 1, anaphor, passage);
    const fits = (person: Person) =>
      (noun === null || this.#described.mayBe(person, noun)) &&
      (gender === null || (person.gender ?? gender) === gender);
    for (const scene of this.#story.back(anaphor, passage)) {
      const persons = this.#personsOf(scene, gender);
      if (persons === null) return null;
      const fitting = persons.filter(
        (person) => fits(person) && !(isByNoun(anaphor) && isSpeaker(person, scene, passage)),
      );
      const ones = scene.groups.filter(({ value }) => value.count === 1);
      if (fitting.length + ones.length === 0) continue;
      const [only, one] = [fitting[0], ones[0]];
      if (fitting.length === 1 && ones.length === 0 && only !== undefined) return { persons: [only], groups: [] };
      if (fitting.length === 0 && ones.length === 1 && one !== undefined)
        return this.#isRivalled(scene, gender) ? null : { persons: [], groups: [one] };
      const topic = noun === null && scene.passage.index < passage.index ? this.#topicOf(scene, fits) : null;
      return topic === null ? null : { persons: [topic], groups: [] };
    }
    return noun === null ? this.#onlyOne(anaphor) : null;
  }

  /** Where nobody near can be meant: the only one an article has named up to there. */
  #onlyOne({ start, value }: MentionOf<"anaphor">): Referent | null {
    const sole = this.#soles.get(value.gender);
    if (sole === undefined || (sole.person.mentions[0]?.start ?? start) >= start || start >= sole.until) return null;
    return { persons: [sole.person], groups: [] };
  }

  /** "A and B were tried. The husband was jailed": of two named together the one it can be. */
  #ofPair(anaphor: MentionOf<"anaphor">, passage: Passage): Referent | null {
    const { noun, gender } = anaphor.value;
    if (!PAIRED.has(noun ?? "")) return null;
    for (const { together } of this.#story.back(anaphor, passage)) {
      const [only, other] = together.filter((person) => person.gender === gender);
      if (together.length === 2)
        return only !== undefined && other === undefined ? { persons: [only], groups: [] } : null;
    }
    return null;
  }

  /** "A and B; the latter": who has this place among those named nearest, where there are as many. */
  #ofRow(place: number, least: number, anaphor: MentionOf<"anaphor">, passage: Passage): Referent | null {
    for (const scene of this.#story.back(anaphor, passage)) {
      const persons = distinct(scene);
      const found = persons.at(place);
      if (found === undefined) continue;
      return persons.length >= Math.max(2, least) ? { persons: [found], groups: [] } : null;
    }
    return null;
  }

  /** "A and B were stopped. A was let go; the other is held": of two the one the passage has not named. */
  #other(anaphor: MentionOf<"anaphor">, passage: Passage): Referent | null {
    const [own, ...above] = this.#story.back(anaphor, passage);
    const named = own === undefined ? [] : distinct(own);
    const two = above.map(distinct).find((persons) => persons.length > 0);
    const left = two?.filter((person) => !named.includes(person)) ?? [];
    const [only] = left;
    return only !== undefined && two?.length === 2 && left.length === 1 ? { persons: [only], groups: [] } : null;
  }

  /** "The defender came to meet an inmate. She was": somebody told of by a noun may be meant as well. */
  #isRivalled({ others, passage }: Scene, gender: Anaphor["gender"]): boolean {
    return others.some((other) => {
      const { noun, gender: its } = other.value;
      const isFitting = gender === null || its === null || its === gender;
      return isFitting && noun !== null && this.#described.of(noun, other, passage) === null;
    });
  }

  /** The people of a scene, those taken up by a noun among them; `null` where such a noun may be anybody. */
  #personsOf(scene: Scene, gender: Anaphor["gender"]): Person[] | null {
    const persons = new Set(distinct(scene));
    for (const other of scene.others) {
      const { noun, gender: its } = other.value;
      const described = noun === null ? null : this.#described.of(noun, other, scene.passage);
      const person = this.#named.get(other.start) ?? described;
      if (person !== null) persons.add(person);
      else if (noun?.includes(" ") && (its === null || gender === null || its === gender)) return null;
    }
    return [...persons];
  }

  /**
   * Of several people in an earlier passage "he" is the one it is about: whom it has told of by "he" already, else the
   * only one behind no preposition.
   */
  #topicOf({ persons, groups }: Scene, fits: (person: Person) => boolean): Person | null {
    const subjects = persons.filter(({ person, governed }) => fits(person) && !governed);
    const goingOn = new Set(subjects.filter(({ named }) => !named).map(({ person }) => person));
    const free = goingOn.size === 1 ? goingOn : new Set(subjects.map(({ person }) => person));
    const [only] = free;
    return only !== undefined && free.size === 1 && groups.every(({ value }) => value.count !== 1) ? only : null;
  }
}
