import type { Dataset } from "../../../domain/schema.ts";
import type { Column } from "../../../domain/settings/columns.ts";
import type { Direction, Sorting } from "../../../domain/settings/sort.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { keysToAsk, type Ranks, rankRows } from "./rankRows.ts";
import { atOnce, inSlices, type Work } from "./Work.ts";

/** All rows of a dataset in an order, which a filter merely thins. */
export type RowOrder = Uint32Array;

/** So many keys are asked for and sorted within a frame or two. */
const MOST_AT_ONCE = 5000;

/** Rows that are alike keep the order of the dataset; what is not stated stands last in both directions. */
function inOrder({ of, stated }: Ranks, direction: Direction): RowOrder {
  const placeOf = (rank: number) => (direction === "ascending" || rank === stated ? rank : stated - 1 - rank);
  const next = new Uint32Array(stated + 2);
  for (const rank of of) {
    const behind = placeOf(rank) + 1;
    next[behind] = (next[behind] ?? 0) + 1;
  }
  for (let place = 1; place < next.length; place++) next[place] = (next[place] ?? 0) + (next[place - 1] ?? 0);
  const order = new Uint32Array(of.length);
  of.forEach((rank, row) => {
    const place = placeOf(rank);
    const at = next[place] ?? 0;
    order[at] = row;
    next[place] = at + 1;
  });
  return order;
}

/** The orders of a dataset, each made once. */
class Orders {
  readonly #dataset: Dataset;
  readonly #ranks = new Map<string, Ranks>();
  readonly #orders = new Map<string, RowOrder>();
  readonly #coming = new Map<string, Promise<RowOrder>>();

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  /** Null where it would keep the page waiting. */
  quick(sorting: Sorting, words: Words): RowOrder | null {
    const known = this.#orders.get(nameOf(sorting, words));
    if (known !== undefined) return known;
    const isQuick = this.#ranks.has(nameOf(sorting.column, words)) || this.#isShort(sorting.column);
    return isQuick ? this.now(sorting, words) : null;
  }

  now(sorting: Sorting, words: Words): RowOrder {
    return atOnce(this.#make(sorting, words));
  }

  coming(sorting: Sorting, words: Words): Promise<RowOrder> {
    const name = nameOf(sorting, words);
    const coming = this.#coming.get(name) ?? inSlices(this.#make(sorting, words));
    this.#coming.set(name, coming);
    return coming;
  }

  #isShort(column: Column): boolean {
    return keysToAsk(this.#dataset, column) <= MOST_AT_ONCE;
  }

  *#make(sorting: Sorting, words: Words): Work<RowOrder> {
    const { column, direction } = sorting;
    const [name, ranked] = [nameOf(sorting, words), nameOf(column, words)];
    const ranks = this.#ranks.get(ranked) ?? (yield* rankRows(this.#dataset, column, words));
    this.#ranks.set(ranked, ranks);
    const order = this.#orders.get(name) ?? inOrder(ranks, direction);
    this.#orders.set(name, order);
    return order;
  }
}

function nameOf(sorting: Sorting | Column, { language }: Words): string {
  return typeof sorting === "string" ? `${language} ${sorting}` : `${language} ${sorting.column} ${sorting.direction}`;
}

const known = new WeakMap<Dataset, Orders>();

function ordersOf(dataset: Dataset): Orders {
  const orders = known.get(dataset) ?? new Orders(dataset);
  known.set(dataset, orders);
  return orders;
}

/** The order at once, where that takes no longer than a frame or two; else null. */
export function quickOrder(dataset: Dataset, sorting: Sorting, words: Words): RowOrder | null {
  return ordersOf(dataset).quick(sorting, words);
}

/** The order, made in slices between which the page answers; who asks meanwhile waits for the same. */
export function comingOrder(dataset: Dataset, sorting: Sorting, words: Words): Promise<RowOrder> {
  return ordersOf(dataset).coming(sorting, words);
}

/** The order at once, however long it takes. */
export function orderNow(dataset: Dataset, sorting: Sorting, words: Words): RowOrder {
  return ordersOf(dataset).now(sorting, words);
}
