import { onceFor } from "./onceFor.ts";
import type { Dataset, Incident } from "./schema.ts";

const rowsById = onceFor(({ incidents }: Dataset): ReadonlyMap<string, number> => {
  return new Map(Array.from(incidents, ({ id }, row) => [id, row] as const));
});

/** Where an incident stands among the dataset's, by its id. */
export function rowOfIncident(dataset: Dataset, id: string): number | undefined {
  const { incidents } = dataset;
  return incidents.rowOf === undefined ? rowsById(dataset).get(id) : incidents.rowOf(id);
}

/** The incident of that id; undefined where the dataset has none, or none is asked for. */
export function incidentOf(id: string | null, dataset: Dataset): Incident | undefined {
  const row = id === null ? undefined : rowOfIncident(dataset, id);
  return row === undefined ? undefined : dataset.incidents.at(row);
}
