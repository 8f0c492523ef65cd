import type { Members } from "../engine/Members.ts";
import type { Dataset } from "../schema.ts";
import type { TraitName, Traits } from "../traits.ts";
import type { Words } from "../words/Words.ts";

/** One thing chosen, in words, and the value that is left when the reader takes it away. */
export interface Chip<Value> {
  text: string;
  without: Value;
}

/** A value read from an address, and what of it could not be understood. */
export interface Read<Value> {
  value: Value;
  problems: string[];
}

/** Who passes, told from some traits of the lead of a case; asked once for each different combination of them. */
export interface TraitTest<Value> {
  test: {
    of: readonly TraitName[];
    passes(value: Value, traits: Traits): boolean;
    /**
     * Which of the combinations, by their index, may pass one value and not the other; null where that cannot be told
     * for less than asking all of them. Not needed where combinations are few.
     */
    between?(before: Value, after: Value, combinations: readonly Traits[]): readonly number[] | null;
  };
}

/** Who passes, where it takes more than the traits of a lead; null is everybody. */
export interface MemberTest<Value> {
  test: { membersOf(value: Value, dataset: Dataset): Members | null };
}

/**
 * One thing the reader may choose by. From this one value follow the predicate, the address, the chips and the words
 * in a figure. `toEntries` and `fromEntries` are inverse: an address codec is a bijection or a bug.
 */
export interface FacetWords<Value> {
  /** The value that chooses everything; it is left out of the address. */
  empty: Value;
  /** A private entry may hold a personal name: it goes into the history entry, never into the address. */
  isPrivate(entry: string, dataset: Dataset): boolean;
  /** One text per thing chosen; none for the empty value. */
  toEntries(value: Value): string[];
  fromEntries(entries: readonly string[], dataset: Dataset): Read<Value>;
  inWords(value: Value, words: Words, dataset: Dataset): Chip<Value>[];
}

export type Facet<Value> = FacetWords<Value> & (TraitTest<Value> | MemberTest<Value>);
