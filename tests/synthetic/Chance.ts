/** A chance that falls the same way each time: the numbers of one seed. */
export class Chance {
  #state: number;

  /** Different parts of one archive draw from different streams of its seed, so that each can be made by itself. */
  constructor(seed: number, stream: number) {
    this.#state = (seed ^ Math.imul(stream + 1, 0x9e3779b1)) >>> 0;
  }

  /** A number from 0 up to, but not, 1. Source: mulberry32, Tommy Ettinger, 2017, public domain. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  }

  /** Whether something of this probability happens. */
  is(probability: number): boolean {
    return this.next() < probability;
  }

  /** A whole number from 0 up to, but not, `bound`. */
  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  /** A whole number of a range that includes both ends. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** An item of a list, each as likely as another. */
  oneOf<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError("an empty list has no item");
    return item;
  }
}
