import type { Span } from "../../domain/schema.ts";
import { peopleNouns } from "../lexicon/people.ts";
import { partOfNoun } from "../lexicon/titles.ts";
import type { Anaphor, MentionOf } from "../Mention.ts";
import type { Cast, Person } from "../persons/Person.ts";
import type { Passage } from "../stage2Passages.ts";
import { namingsIn } from "./namings.ts";
import { before, isProfessional, type Pronoun, type Scene, scenesOf } from "./Scene.ts";
import { type Sole, solesOf } from "./Sole.ts";
import { type Speakers, speakersOf } from "./speakers.ts";
import { subjectsGoingOn } from "./subjectsGoingOn.ts";

/** Whom a word takes up: people by name, people without one, or both ("about twenty, A and B among them"). */
export interface Referent {
  persons: readonly Person[];
  groups: readonly MentionOf<"group">[];
}

/** Finds whom the words that take people up mean; `null` where it may be one or the other. */
export interface Antecedents {
  of(anaphor: MentionOf<"anaphor">, passage: Passage, isVictim: (person: Person) => boolean): Referent | null;
  /** Who, named shortly before a place of a passage, is called by a noun. */
  called(noun: string, start: number, passage: Passage): Person | null;
  /** Whether the paragraph of a passage has named anybody up to it, so that a pronoun means none from further up. */
  isContested(passage: Passage): boolean;
}

/** How many passages and paragraphs back a pronoun reaches; a noun ("the activist") reaches further. */
const PASSAGES = 12;
const PARAGRAPHS = 1;
const PARAGRAPHS_OF_NOUN = 4;
/** How far behind a name, in tokens, the words that describe its bearer may stand. */
const DESCRIPTION = 12;

function distinct(scene: Scene): Person[] {
  return [...new Set(scene.persons.map(({ person }) => person))];
}

/** What the article calls each person: by the words before the name and by those behind its comma. */
function descriptionsOf({ reads, personOf, persons }: Cast): ReadonlyMap<string, ReadonlySet<Person>> {
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

class Finder implements Antecedents {
  readonly #article: string;
  readonly #scenes: Scene[];
  readonly #described: ReadonlyMap<string, ReadonlySet<Person>>;
  readonly #officials: ReadonlySet<Person>;
  /** For "he", for "she" and for a word of either: the first whom it can mean. */
  readonly #soles: ReadonlyMap<Anaphor["gender"], Sole>;
  readonly #speakers: Speakers;
  /** "The fourth defendant, student N. N.,": those named in the same breath, and subjects that go on. */
  readonly #named: ReadonlyMap<number, Person>;

  constructor(article: string, cast: Cast) {
    this.#article = article;
    this.#speakers = speakersOf(article, cast);
    this.#named = new Map(
      cast.reads
        .flatMap((read) => [...subjectsGoingOn(read, cast), ...namingsIn(read, cast)])
        .map(({ person, anaphor }) => [anaphor.start, person]),
    );
    this.#described = descriptionsOf(cast);
    const scenes = scenesOf(cast);
    this.#soles = solesOf(cast, scenes);
    this.#officials = new Set(cast.persons.filter(isProfessional));
    // A pronoun keeps its bearer in the story: "He came home. In May he was fined" goes on about whom the first "he" means.
    this.#scenes = [...scenes];
    for (const [at, scene] of this.#scenes.entries())
      for (const pronoun of scene.pronouns) this.#scenes[at] = this.#withBearer(this.#scenes[at] ?? scene, pronoun);
  }

  #withBearer(scene: Scene, { mention, isSubject }: Pronoun): Scene {
    const referent = this.#single(mention, scene.passage);
    const appearances = (referent?.persons ?? []).map((person) => ({
      person,
      start: mention.start,
      governed: !isSubject,
      named: false,
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
    return anaphor.value.plural ? this.#several(anaphor, passage, isVictim) : this.#single(anaphor, passage);
  }

  called(noun: string, start: number, passage: Passage): Person | null {
    return this.#byDescription(noun, { start }, passage);
  }

  isContested({ index, paragraph }: Passage): boolean {
    for (let at = index; this.#scenes[at]?.passage.paragraph === paragraph; at--)
      if (this.#scenes[at]?.persons.some(({ named }) => named)) return true;
    return false;
  }

  /** The scenes before a word, the nearest first: of its own paragraph, and of so many before it. */
  *#back({ start }: Pick<Span, "start">, { index, paragraph }: Passage, paragraphs: number): Generator<Scene> {
    for (let at = index; at >= Math.max(0, index - PASSAGES); at--) {
      const scene = this.#scenes[at];
      if (scene === undefined || paragraph - scene.passage.paragraph > paragraphs) return;
      if (scene.passage.kind === "body") yield at === index ? before(scene, start) : scene;
    }
  }

  #single(anaphor: MentionOf<"anaphor">, passage: Passage): Referent | null {
    const { noun, gender } = anaphor.value;
    const named =
      this.#named.get(anaphor.start) ?? (noun === null ? null : this.#byDescription(noun, anaphor, passage));
    if (named !== null) return { persons: [named], groups: [] };
    if (noun?.includes(" ")) return null;
    if (noun === "latter") return this.#latter(anaphor, passage);
    // "The expert N. saw signs of discord. The blogger was detained": N. is called something else.
    const isOther = (person: Person) => noun !== null && person.part === "expert" && partOfNoun.get(noun) !== "expert";
    const fits = (person: Person) => !isOther(person) && (gender === null || (person.gender ?? gender) === gender);
    for (const scene of this.#back(anaphor, passage, PARAGRAPHS)) {
      const persons = this.#personsOf(scene, gender);
      if (persons === null) return null;
      const fitting = persons.filter(fits);
      const ones = scene.groups.filter(({ value }) => value.count === 1);
      if (fitting.length + ones.length === 0) continue;
      const [only, one] = [fitting[0], ones[0]];
      if (fitting.length === 1 && ones.length === 0 && only !== undefined) return { persons: [only], groups: [] };
      if (fitting.length === 0 && ones.length === 1 && one !== undefined) return { persons: [], groups: [one] };
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

  /** "A and B; the latter": who was named last of the nearest two. */
  #latter(anaphor: MentionOf<"anaphor">, passage: Passage): Referent | null {
    for (const scene of this.#back(anaphor, passage, PARAGRAPHS)) {
      const persons = distinct(scene);
      const last = persons.at(-1);
      if (last !== undefined) return persons.length > 1 ? { persons: [last], groups: [] } : null;
    }
    return null;
  }

  /** The people of a scene, those taken up by a noun among them; `null` where such a noun may be anybody. */
  #personsOf(scene: Scene, gender: Anaphor["gender"]): Person[] | null {
    const persons = new Set(distinct(scene));
    for (const other of scene.others) {
      const { noun, gender: its } = other.value;
      const person = noun === null ? null : this.#byDescription(noun, other, scene.passage);
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

  /** "the blogger": the one person called so, where it has been told of lately. */
  #byDescription(noun: string, anaphor: Pick<Span, "start">, passage: Passage): Person | null {
    const called = [...(this.#described.get(noun) ?? [])].filter((person) => !this.#officials.has(person));
    const near = new Set<Person>();
    for (const scene of this.#back(anaphor, passage, PARAGRAPHS_OF_NOUN))
      for (const { person } of scene.persons) near.add(person);
    const [only, second] = called.filter((person) => near.has(person));
    return only !== undefined && second === undefined ? only : null;
  }

  #several(anaphor: MentionOf<"anaphor">, passage: Passage, isVictim: (person: Person) => boolean): Referent | null {
    const { count } = anaphor.value;
    return count === null ? this.#severalOf(anaphor, passage) : this.#soMany(count, anaphor, passage, isVictim);
  }

  #nounOf({ start, end }: MentionOf<"group">): string {
    return this.#article.slice(start, end).split(/\s+/u).at(-1)?.toLowerCase() ?? "";
  }

  /** "they": the group or the names of the nearest passage that has either. */
  #severalOf(anaphor: MentionOf<"anaphor">, passage: Passage): Referent | null {
    for (const scene of this.#back(anaphor, passage, PARAGRAPHS)) {
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
    for (const scene of this.#back(anaphor, passage, PARAGRAPHS_OF_NOUN)) {
      const sized = scene.groups.find(({ value }) => value.count === count);
      if (sized !== undefined) return { persons: [], groups: [sized] };
      const persons = distinct(scene);
      const isNear = passage.paragraph - scene.passage.paragraph <= PARAGRAPHS;
      if (persons.length === count && (isNear || persons.every(isVictim))) return { persons, groups: [] };
      for (const person of persons) if (isVictim(person)) gathered.add(person);
      if (gathered.size === count) return { persons: [...gathered], groups: [] };
      if (gathered.size > count) return null;
    }
    return null;
  }
}

/** Reads an article for whom its pronouns, "the two" and "the activist" mean. */
export function antecedentsOf(article: string, cast: Cast): Antecedents {
  return new Finder(article, cast);
}
