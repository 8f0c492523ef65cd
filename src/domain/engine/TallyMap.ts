import { onceFor } from "../onceFor.ts";
import { emptyTally, type Tally } from "../tally.ts";
import type { Counts } from "./Counts.ts";

/** Of the keys of a dimension, which never change. */
const indicesOf = onceFor(
  (keys: readonly string[]): ReadonlyMap<string, number> => new Map(keys.map((key, index) => [key, index] as const)),
);

/**
 * What stands under each key, read from counts when it is asked for; keys without an incident are absent. A change of
 * the filter brings tens of such maps with thousands of keys, of which most readers look at few.
 */
export class TallyMap<Key extends string> implements ReadonlyMap<Key, Tally> {
  readonly #keys: readonly Key[];
  readonly #counts: Counts;
  /** The code of the first key; the others follow. */
  readonly #first: number;
  readonly #made: Tally[] = [];
  #size: number | null = null;

  constructor(keys: readonly Key[], counts: Counts, first = 0) {
    this.#keys = keys;
    this.#counts = counts;
    this.#first = first;
  }

  get size(): number {
    this.#size ??= this.#keys.reduce((size, _, index) => (this.#hasAt(index) ? size + 1 : size), 0);
    return this.#size;
  }

  has(key: Key): boolean {
    return this.#hasAt(this.#index(key));
  }

  get(key: Key): Tally | undefined {
    const index = this.#index(key);
    return this.#hasAt(index) ? this.#tallyAt(index) : undefined;
  }

  *entries(): MapIterator<[Key, Tally]> {
    for (let index = 0; index < this.#keys.length; index++) {
      const key = this.#keys[index];
      if (key !== undefined && this.#hasAt(index)) yield [key, this.#tallyAt(index)];
    }
  }

  *keys(): MapIterator<Key> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): MapIterator<Tally> {
    for (let index = 0; index < this.#keys.length; index++) if (this.#hasAt(index)) yield this.#tallyAt(index);
  }

  [Symbol.iterator](): MapIterator<[Key, Tally]> {
    return this.entries();
  }

  forEach(call: (tally: Tally, key: Key, map: ReadonlyMap<Key, Tally>) => void): void {
    this.#keys.forEach((key, index) => {
      if (this.#hasAt(index)) call(this.#tallyAt(index), key, this);
    });
  }

  #index(key: Key): number {
    return indicesOf(this.#keys).get(key) ?? -1;
  }

  #hasAt(index: number): boolean {
    return index >= 0 && this.#counts.incidentsAt(this.#first + index) > 0;
  }

  #tallyAt(index: number): Tally {
    const made = this.#made[index] ?? emptyTally();
    if (made.incidents === 0) {
      this.#counts.addTo(made, this.#first + index);
      this.#made[index] = made;
    }
    return made;
  }
}
