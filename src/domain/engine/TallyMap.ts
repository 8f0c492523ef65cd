import { onceFor } from "../onceFor.ts";
import type { Tally } from "../tally.ts";
import type { Counts } from "./Counts.ts";
import { TallyValues } from "./TallyValues.ts";

/** Of the keys of a dimension, which never change. */
const indicesOf = onceFor(
  (keys: readonly string[]): ReadonlyMap<string, number> => new Map(keys.map((key, index) => [key, index] as const)),
);

/**
 * What stands under each key, read from counts when it is asked for; keys without an incident are absent. A change of
 * the filter brings tens of such maps with thousands of keys, of which most readers look at few: nothing is kept.
 */
export class TallyMap<Key extends string> implements ReadonlyMap<Key, Tally> {
  readonly #keys: readonly Key[];
  readonly #counts: Counts;
  /** The code of the first key; the others follow. */
  readonly #first: number;
  #size: number | null = null;

  constructor(keys: readonly Key[], counts: Counts, first = 0) {
    this.#keys = keys;
    this.#counts = counts;
    this.#first = first;
  }

  get size(): number {
    this.#size ??= this.#present((index) => index).length;
    return this.#size;
  }

  has(key: Key): boolean {
    const index = this.#index(key);
    return index !== undefined && this.#isPresent(index);
  }

  get(key: Key): Tally | undefined {
    const index = this.#index(key);
    return index === undefined || !this.#isPresent(index) ? undefined : this.#tallyAt(index);
  }

  entries(): MapIterator<[Key, Tally]> {
    return this.#present((index, key): [Key, Tally] => [key, this.#tallyAt(index)]).values();
  }

  keys(): MapIterator<Key> {
    return this.#present((_, key) => key).values();
  }

  values(): MapIterator<Tally> {
    return new TallyValues(this.#counts, this.#first, this.#first + this.#keys.length);
  }

  [Symbol.iterator](): MapIterator<[Key, Tally]> {
    return this.entries();
  }

  forEach(call: (tally: Tally, key: Key, map: ReadonlyMap<Key, Tally>) => void): void {
    for (const [key, tally] of this) call(tally, key, this);
  }

  #index(key: Key): number | undefined {
    return indicesOf(this.#keys).get(key);
  }

  #isPresent(index: number): boolean {
    return this.#counts.incidentsAt(this.#first + index) > 0;
  }

  #tallyAt(index: number): Tally {
    return this.#counts.tallyAt(this.#first + index);
  }

  /** What is told of each key that has an incident. */
  #present<Told>(tell: (index: number, key: Key) => Told): Told[] {
    const told: Told[] = [];
    for (let index = 0; index < this.#keys.length; index++)
      if (this.#isPresent(index)) told.push(tell(index, this.#keys[index] as Key));
    return told;
  }
}
