import type { MentionOf } from "../../Mention.ts";
import type { Person } from "../../persons/Person.ts";
import type { Passage } from "../../stage2Passages.ts";

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
  /** Those of a row of names whom "the other two" and "the rest" mean. */
  othersOf(group: MentionOf<"group">, passage: Passage): readonly Person[];
  /** Whether somebody may be meant by a noun, whatever else the article calls them. */
  mayBe(person: Person, noun: string): boolean;
  /** Whether the paragraph of a passage has named anybody up to it, so that a pronoun means none from further up. */
  isContested(passage: Passage): boolean;
}
