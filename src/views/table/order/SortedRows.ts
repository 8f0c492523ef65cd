import type { Members } from "../../../domain/engine/Members.ts";
import type { RowOrder } from "./orderOf.ts";

/** The rows of a selection in an order. They are found as far as somebody asks: of a million, a window shows thirty. */
export class SortedRows {
  readonly length: number;
  readonly #order: RowOrder;
  readonly #members: Members;
  readonly #found: number[] = [];
  /** Where in the order the search goes on. */
  #next = 0;

  constructor(order: RowOrder, members: Members) {
    this.length = members.size;
    this.#order = order;
    this.#members = members;
  }

  /** The row of the dataset at an index below `length`; `undefined` outside. */
  at(index: number): number | undefined {
    while (this.#found.length <= index && this.#findNext() !== undefined);
    return this.#found[index];
  }

  /** The index of a row of the dataset; below 0 where it does not pass. */
  indexOf(row: number): number {
    if (!this.#members.has(row)) return -1;
    const known = this.#found.indexOf(row);
    if (known >= 0) return known;
    while (this.#findNext() !== row);
    return this.#found.length - 1;
  }

  #findNext(): number | undefined {
    while (this.#next < this.#order.length) {
      const row = this.#order[this.#next++] ?? 0;
      if (!this.#members.has(row)) continue;
      this.#found.push(row);
      return row;
    }
    return undefined;
  }
}
