import { onceFor } from "../onceFor.ts";
import type { Tally } from "../tally.ts";
import type { Counts } from "./Counts.ts";

/** Of the keys of a dimension, which never change. */
const indicesOf = onceFor(
  (keys: readonly string[]): ReadonlyMap<string, number> => new Map(keys.map((key, index) => [key, index] as const)),
);

/** The keys with an incident, and what stands under each. */
interface Present<Key> {
  keys: readonly Key[];
  tallies: readonly Tally[];
}

/**
 * What stands under each key, read from counts when it is asked for; keys without an incident are absent. A change of
 * the filter brings tens of such maps with thousands of keys, of which most readers look at few.
 */
export class TallyMap<Key extends string> implements ReadonlyMap<Key, Tally> {
  readonly #keys: readonly Key[];
  readonly #counts: Counts;
  /** The code of the first key; the others follow. */
  readonly #first: number;
  #listed: Present<Key> | null = null;

  constructor(keys: readonly Key[], counts: Counts, first = 0) {
    this.#keys = keys;
    this.#counts = counts;
    this.#first = first;
  }

  get size(): number {
    return this.#present().tallies.length;
  }

  has(key: Key): boolean {
    const index = this.#index(key);
    return index !== undefined && this.#counts.incidentsAt(this.#first + index) > 0;
  }

  get(key: Key): Tally | undefined {
    const index = this.#index(key);
    if (index === undefined) return undefined;
    const tally = this.#counts.tallyAt(this.#first + index);
    return tally.incidents > 0 ? tally : undefined;
  }

  entries(): MapIterator<[Key, Tally]> {
    const { keys, tallies } = this.#present();
    return tallies.map((tally, at): [Key, Tally] => [keys[at] as Key, tally]).values();
  }

  keys(): MapIterator<Key> {
    return this.#present().keys.values();
  }

  values(): MapIterator<Tally> {
    return this.#present().tallies.values();
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

  #present(): Present<Key> {
    if (this.#listed !== null) return this.#listed;
    const [keys, tallies]: [Key[], Tally[]] = [[], []];
    for (let index = 0; index < this.#keys.length; index++) {
      if (this.#counts.incidentsAt(this.#first + index) === 0) continue;
      keys.push(this.#keys[index] as Key);
      tallies.push(this.#counts.tallyAt(this.#first + index));
    }
    this.#listed = { keys, tallies };
    return this.#listed;
  }
}
