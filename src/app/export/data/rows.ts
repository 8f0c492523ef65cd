import { articleOf } from "../../../domain/articleOf.ts";
import { archiveOf } from "../../../domain/engine/Archive.ts";
import type { Dataset } from "../../../domain/schema.ts";
import type { Cell } from "./columns/Column.ts";
import { COLUMNS } from "./columns/columns.ts";

/** The incidents as rows of cells, in the order of `COLUMN_NAMES`; each is made when it is asked for. */
export function* cellsOf(dataset: Dataset): Generator<Cell[]> {
  const { incidents, places } = dataset;
  const { leads } = archiveOf(dataset);
  let at = 0;
  for (const incident of incidents) {
    const place = incident.placeId === null ? undefined : places[incident.placeId];
    const isLead = leads.has(at);
    at += 1;
    const row = { incident, isLead, article: articleOf(incident, dataset), place };
    yield COLUMNS.map(({ cell }) => {
      const value = cell(row);
      return value === undefined || value === "" ? null : value;
    });
  }
}
