import { casesOf } from "../../../domain/cases/casesOf.ts";
import { onceFor } from "../../../domain/onceFor.ts";
import type { Dataset } from "../../../domain/schema.ts";

/** What the rows of a file are; each is one of the three. */
export interface RowCounts {
  rows: number;
  /** Those by which the page counts. */
  counted: number;
  /** Those that tell again of a case that is counted. */
  again: number;
  background: number;
}

/** How many rows a file of this data has, and what they are. */
export const rowCounts = onceFor((dataset: Dataset): RowCounts => {
  const cases = casesOf(dataset);
  const counts: RowCounts = { rows: 0, counted: 0, again: 0, background: 0 };
  for (const incident of dataset.incidents) {
    counts.rows += 1;
    if (incident.background) counts.background += 1;
    else if (cases.of(incident).lead.id === incident.id) counts.counted += 1;
    else counts.again += 1;
  }
  return counts;
});
