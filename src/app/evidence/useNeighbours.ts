import { useMemo } from "react";
import type { Incident } from "../../domain/schema.ts";
import type { Selection } from "../../domain/selection.ts";
import type { Sorting } from "../../domain/settings/sort.ts";
import type { Words } from "../../domain/words/Words.ts";
import { sortedRows } from "../../views/table/model.ts";

/** Where an incident stands among those that pass the filter; `index` is below 0 where it does not pass. */
export interface NeighbouringIncidents {
  previous: string | null;
  next: string | null;
  index: number;
  size: number;
}

/** The incidents before and after, in the order of the table. */
export function useNeighbours(
  incident: Incident,
  selection: Selection,
  sorting: Sorting,
  words: Words,
): NeighbouringIncidents {
  const ids = useMemo(
    () => sortedRows(selection, sorting, words).map((row) => selection.row(row).id),
    [selection, sorting, words],
  );
  const index = ids.indexOf(incident.id);
  const at = (place: number) => (index < 0 ? null : (ids[place] ?? null));
  return { previous: at(index - 1), next: at(index + 1), index, size: ids.length };
}
