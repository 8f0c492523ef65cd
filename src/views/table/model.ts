import type { Selection } from "../../domain/selection.ts";
import type { Column } from "../../domain/settings/columns.ts";
import type { Sorting } from "../../domain/settings/sort.ts";
import type { Words } from "../../domain/words/Words.ts";
import { columnKinds } from "./columns/columnKinds.ts";
import { comingOrder } from "./order/orderOf.ts";
import { SortedRows } from "./order/SortedRows.ts";

/** The rows of the selection in their order on the page; the page answers while they are sorted. */
export async function sortedRows({ dataset, members }: Selection, sorting: Sorting, words: Words): Promise<SortedRows> {
  return new SortedRows(await comingOrder(dataset, sorting, words), members);
}

/** A column that is sorted by turns round; another starts where readers look first. */
export function nextSorting(current: Sorting, column: Column): Sorting {
  if (current.column !== column) return { column, direction: columnKinds[column].first };
  return { column, direction: current.direction === "ascending" ? "descending" : "ascending" };
}
