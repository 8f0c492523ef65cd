import type { Tally } from "../tally.ts";
import type { Counts } from "./Counts.ts";

/** The tallies of codes that follow each other, of those with an incident, each made when it is its turn. */
export class TallyValues implements MapIterator<Tally> {
  readonly #counts: Counts;
  readonly #end: number;
  #next: number;

  constructor(counts: Counts, first: number, end: number) {
    this.#counts = counts;
    this.#next = first;
    this.#end = end;
  }

  [Symbol.iterator](): this {
    return this;
  }

  next(): IteratorResult<Tally, undefined> {
    while (this.#next < this.#end) {
      const code = this.#next++;
      if (this.#counts.incidentsAt(code) > 0) return { done: false, value: this.#counts.tallyAt(code) };
    }
    return { done: true, value: undefined };
  }
}
