import { useMemo } from "react";
import type { Incident } from "../../domain/schema.ts";
import type { Selection } from "../../domain/selection.ts";
import type { Sorting } from "../../domain/settings/sort.ts";
import type { Words } from "../../domain/words/Words.ts";
import { sortedRows } from "../../views/table/model.ts";

interface NeighboursProps {
  incident: Incident;
  selection: Selection;
  sorting: Sorting;
  onChoose(incidentId: string): void;
  words: Words;
}

/** The incidents before and after, among those that pass the filter, in the order of the table. */
export function Neighbours({ incident, selection, sorting, onChoose, words }: NeighboursProps) {
  const { evidence } = words;
  const ids = useMemo(
    () => sortedRows(selection, sorting, words).map((row) => selection.row(row).id),
    [selection, sorting, words],
  );
  const index = ids.indexOf(incident.id);
  const step = (to: number, label: string, arrow: string) => {
    const id = index < 0 ? undefined : ids[to];
    return (
      <button
        type="button"
        className="app-quiet-button"
        aria-label={label}
        disabled={id === undefined}
        onClick={() => id !== undefined && onChoose(id)}
      >
        <span aria-hidden="true">{arrow}</span>
      </button>
    );
  };
  return (
    <div className="evidence-neighbours">
      {step(index - 1, evidence.previous, "←")}
      <span>{index < 0 ? evidence.outside : evidence.position(index + 1, ids.length)}</span>
      {step(index + 1, evidence.next, "→")}
    </div>
  );
}
