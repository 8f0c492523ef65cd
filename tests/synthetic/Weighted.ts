import type { Chance } from "./Chance.ts";

/** Items of which some are likelier than others. */
export class Weighted<Item> {
  readonly #items: readonly Item[];
  /** Sums of the weights up to and with each item. */
  readonly #sums: readonly number[];

  constructor(items: readonly (readonly [item: Item, weight: number])[]) {
    this.#items = items.map(([item]) => item);
    let sum = 0;
    this.#sums = items.map(([, weight]) => {
      sum += weight;
      return sum;
    });
  }

  /** The first item the likeliest, each next one as its rank says: Zipf's law. */
  static byRank<Item>(items: readonly Item[], exponent = 1): Weighted<Item> {
    return new Weighted(items.map((item, rank) => [item, (rank + 1) ** -exponent] as const));
  }

  draw(chance: Chance): Item {
    return this.at(chance.next());
  }

  /** The item at a share of all weight, from 0 up to, but not, 1. */
  at(share: number): Item {
    const wanted = share * (this.#sums.at(-1) ?? 0);
    let [first, last] = [0, this.#sums.length - 1];
    while (first < last) {
      const middle = (first + last) >> 1;
      if ((this.#sums[middle] ?? 0) > wanted) last = middle;
      else first = middle + 1;
    }
    const item = this.#items[first];
    if (item === undefined) throw new RangeError("an empty list has no item");
    return item;
  }
}
