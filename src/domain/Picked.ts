import type { Keyed } from "./Sequence.ts";

/** Some members of a sequence, by their rows, ascending; `rowOf` tells the row of an id in the whole sequence. */
export class Picked<Member extends { id: string }> implements Keyed<Member> {
  readonly length: number;
  readonly #all: Keyed<Member>;
  readonly #rows: Uint32Array;
  readonly #rowInAll: (id: string) => number | undefined;

  constructor(all: Keyed<Member>, rows: Uint32Array, rowInAll: (id: string) => number | undefined) {
    this.length = rows.length;
    this.#all = all;
    this.#rows = rows;
    this.#rowInAll = rowInAll;
  }

  at(index: number): Member | undefined {
    const row = this.#rows[index];
    return row === undefined ? undefined : this.#all.at(row);
  }

  rowOf(id: string): number | undefined {
    const wanted = this.#rowInAll(id);
    if (wanted === undefined) return undefined;
    let [from, to] = [0, this.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if ((this.#rows[middle] ?? 0) < wanted) from = middle + 1;
      else to = middle;
    }
    return this.#rows[from] === wanted ? from : undefined;
  }

  *[Symbol.iterator](): Iterator<Member> {
    for (const row of this.#rows) {
      const member = this.#all.at(row);
      if (member !== undefined) yield member;
    }
  }
}
