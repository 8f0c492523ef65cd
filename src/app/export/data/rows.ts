import { articleOf } from "../../../domain/articleOf.ts";
import { columnsOf } from "../../../domain/engine/Columns.ts";
import type { Dataset } from "../../../domain/schema.ts";
import type { Cell } from "./columns/Column.ts";
import { COLUMNS } from "./columns/columns.ts";

/** The incidents as rows of cells, in the order of `COLUMN_NAMES`; each is made when it is asked for. */
export function* cellsOf(dataset: Dataset): Generator<Cell[]> {
  const { incidents, places } = dataset;
  const { leadOf } = columnsOf(dataset).cases;
  let at = 0;
  for (const incident of incidents) {
    const place = incident.placeId === null ? undefined : places[incident.placeId];
    const isLead = leadOf[at] === at;
    at += 1;
    const row = { incident, isLead, article: articleOf(incident, dataset), place };
    yield COLUMNS.map(({ cell }) => {
      const value = cell(row);
      return value === undefined || value === "" ? null : value;
    });
  }
}
