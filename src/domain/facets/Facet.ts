import type { Dataset, Incident } from "../schema.ts";
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

/**
 * One thing the reader may choose by. From this one value follow the predicate, the address, the chips and the words
 * in a figure. `toEntries` and `fromEntries` are inverse: an address codec is a bijection or a bug.
 */
export interface Facet<Value> {
  /** The value that chooses everything; it is left out of the address. */
  empty: Value;
  /** A private entry may hold a personal name: it goes into the history entry, never into the address. */
  isPrivate(entry: string, dataset: Dataset): boolean;
  passes(value: Value, incident: Incident, dataset: Dataset): boolean;
  /** One text per thing chosen; none for the empty value. */
  toEntries(value: Value): string[];
  fromEntries(entries: readonly string[], dataset: Dataset): Read<Value>;
  inWords(value: Value, words: Words, dataset: Dataset): Chip<Value>[];
}
