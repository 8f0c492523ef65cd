import { useEffect, useMemo, useState } from "react";
import type { Dataset } from "../../../domain/schema.ts";
import type { Selection } from "../../../domain/selection.ts";
import { type Sorting, sort } from "../../../domain/settings/sort.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { comingOrder, orderNow, quickOrder, type RowOrder } from "./orderOf.ts";
import { SortedRows } from "./SortedRows.ts";
import { useHeld } from "./useHeld.ts";

interface Known {
  of: Dataset;
  order: RowOrder | null;
}

/** Tells when an order that takes its time has come; what goes wrong meanwhile is thrown where the rows are drawn. */
function useComing(isComing: boolean, dataset: Dataset, sorting: Sorting, words: Words): void {
  const [, tell] = useState({});
  useEffect(() => {
    if (!isComing) return;
    let isWanted = true;
    comingOrder(dataset, sorting, words).then(
      () => isWanted && tell({}),
      (error: unknown) =>
        tell(() => {
          throw error;
        }),
    );
    return () => {
      isWanted = false;
    };
  }, [isComing, dataset, sorting, words]);
}

/**
 * The rows of a selection in the order that is set. While an order of many words is made, they stand in the one before,
 * or by their dates.
 */
export function useSortedRows(
  selection: Selection,
  sorting: Sorting,
  words: Words,
): { rows: SortedRows; isSorting: boolean } {
  const { dataset, members } = selection;
  const quick = quickOrder(dataset, sorting, words);
  const isSorting = quick === null;
  useComing(isSorting, dataset, sorting, words);
  const now = useMemo((): Known => ({ of: dataset, order: quick }), [dataset, quick]);
  const shown = useHeld(now, isSorting, ({ of }) => of === dataset);
  const order = shown.order ?? orderNow(dataset, sort.empty, words);
  return { rows: useMemo(() => new SortedRows(order, members), [order, members]), isSorting };
}
