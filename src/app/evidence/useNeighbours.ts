import { rowOfIncident } from "../../domain/incidentOf.ts";
import type { Incident } from "../../domain/schema.ts";
import type { Selection } from "../../domain/selection.ts";
import type { Sorting } from "../../domain/settings/sort.ts";
import type { Words } from "../../domain/words/Words.ts";
import { useSortedRows } from "../../views/table/order/useSortedRows.ts";

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
  const { rows } = useSortedRows(selection, sorting, words);
  const { dataset } = selection;
  const index = rows.indexOf(rowOfIncident(dataset, incident.id) ?? -1);
  const idAt = (place: number) => {
    const row = index < 0 || place < 0 ? undefined : rows.at(place);
    return row === undefined ? null : (dataset.incidents.at(row)?.id ?? null);
  };
  return { previous: idAt(index - 1), next: idAt(index + 1), index, size: rows.length };
}
