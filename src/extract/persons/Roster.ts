import { fold } from "../../domain/fold.ts";
import type { Span } from "../../domain/schema.ts";
import type { Gender } from "../lexicon/givenNames.ts";
import { functionWords } from "../lexicon/institutions.ts";
import type { Part } from "../lexicon/titles.ts";
import type { Mention, MentionOf } from "../Mention.ts";
import { looksLikeName } from "../mentions/nameWords.ts";
import { type Sighting, spanOf } from "../mentions/Rule.ts";
import { ofRead } from "../ofRead.ts";
import type { Read } from "../stage3Mentions.ts";
import type { Token } from "../token.ts";
import { behindAge } from "./age.ts";
import { genderOfName, partsOf } from "./NameParts.ts";
import type { Person } from "./Person.ts";

/** A name of one word, free to be somebody's: where it stands. */
export interface FreeWord {
  read: Read;
  at: number;
  token: Token;
}

interface Stretch {
  read: Read;
  from: number;
  to: number;
}

/** What is known of a person besides the name when the name is first read. */
interface Known {
  role?: string | null;
  part?: Part | null;
  gender?: Gender | null;
  surnameFrom?: Span | null;
}

const LIST_JOINTS = new Set([",", "and", "&", ":", "(", "–", "—"]);

/** The people of an article as they are found, and which mention is whose. */
export class Roster {
  readonly persons: Person[] = [];
  readonly article: string;
  readonly #reads: Read[];
  readonly #byStart = new Map<number, Person>();

  constructor(article: string, reads: readonly Read[]) {
    this.article = article;
    this.#reads = [...reads];
  }

  get reads(): readonly Read[] {
    return this.#reads;
  }

  personOf({ start }: Span): Person | null {
    return this.#byStart.get(start) ?? null;
  }

  /** A new person under a name. */
  enlist(name: string, { role = null, part = null, gender = null, surnameFrom = null }: Known = {}): Person {
    const parts = partsOf(name);
    const person: Person = {
      name,
      aliases: [],
      role,
      part,
      gender: gender ?? genderOfName(parts),
      parts,
      mentions: [],
      surnameFrom,
    };
    this.persons.push(person);
    return person;
  }

  /** A mention a rule of an earlier stage has seen is this person's. */
  assign(person: Person, mention: MentionOf<"person">): void {
    this.#byStart.set(mention.start, person);
    person.mentions.push(mention);
    person.role ??= mention.value.role;
    person.part ??= mention.value.part;
    addSpelling(person, mention.value.name);
  }

  /** One word is a mention of this person. */
  take(person: Person, { read, at }: FreeWord, rule: string, said: Known = {}): void {
    this.takeTokens(person, { read, from: at, to: at + 1 }, rule, said);
  }

  /** Tokens of a passage are a mention of this person. */
  takeTokens(person: Person, { read, from, to }: Stretch, rule: string, said: Known = {}): void {
    const role = said.role ?? null;
    const part = said.part ?? null;
    const span = spanOf(read.tokens, from, to);
    const value = { name: this.article.slice(span.start, span.end), role, part };
    const mention: MentionOf<"person"> = { kind: "person", rule, value, ...span };
    this.see(read, { from, to, mention });
    this.#byStart.set(mention.start, person);
    person.mentions.push(mention);
    person.role ??= role;
    person.part ??= part;
  }

  /** Adds what has been seen to its passage, in place of what stood there. */
  see({ passage }: Read, sighting: Sighting): void {
    const read = this.#reads[passage.index];
    if (read === undefined) return;
    const others = read.sightings.filter(({ from, to }) => to <= sighting.from || from >= sighting.to);
    this.#reads[passage.index] = { ...read, sightings: [...others, sighting].sort((a, b) => a.from - b.from) };
  }

  /** Capitalised words that no mention has taken, in passages that are the article's own. */
  freeWords(): FreeWord[] {
    return this.#reads.flatMap((read) => {
      if (read.passage.kind === "furniture") return [];
      const taken = takenTokens(read);
      return read.tokens.flatMap((token, at) => {
        if (token.kind !== "word" || !token.capital || functionWords.has(token.lower)) return [];
        return !taken.has(at) || this.#isListedPlace(read, at) ? [{ read, at, token }] : [];
      });
    });
  }

  /** Whether no mention has taken a token, or only one that a list of names makes doubtful. */
  isFree(read: Read, at: number): boolean {
    const sightings = this.#reads[read.passage.index]?.sightings ?? [];
    return !sightings.some(({ from, to }) => from <= at && at < to) || this.#isListedPlace(read, at);
  }

  /** "Artsiom and Illia", "Yesenbekov and Talgar": a town that only a list lets stand there, beside a name. */
  #isListedPlace(read: Read, at: number): boolean {
    const sightings = this.#reads[read.passage.index]?.sightings ?? [];
    const own = sightings.find(({ from, to }) => from === at && to === at + 1)?.mention;
    if (own?.kind !== "place" || own.value.kind !== "town") return false;
    if (!LIST_JOINTS.has(read.tokens[at - 1]?.lower ?? "")) return false;
    const previous = sightings.find(({ to }) => to === at - 1)?.mention;
    if (previous?.kind === "person" || looksLikeName(read.tokens[at - 2]?.text ?? "")) return true;
    return looksLikeName(read.tokens[at]?.text ?? "") && behindAge(read.tokens, at + 1) > at + 1;
  }

  /** The mention that ends right before the token at `at`, if any. */
  mentionEndingAt(read: Read, at: number): Mention | null {
    const found = this.#reads[read.passage.index]?.sightings.find(({ to }) => to === at);
    return found?.mention ?? null;
  }
}

const takenTokens = ofRead(({ sightings }): ReadonlySet<number> => {
  const taken = new Set<number>();
  for (const { from, to } of sightings) for (let at = from; at < to; at++) taken.add(at);
  return taken;
});

/** Adds a spelling that differs by more than case and accents. */
export function addSpelling(person: Person, name: string): void {
  if ([person.name, ...person.aliases].every((known) => fold(known) !== fold(name))) person.aliases.push(name);
}
