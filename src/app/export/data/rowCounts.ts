import { archiveOf } from "../../../domain/engine/Archive.ts";
import { traitIn } from "../../../domain/engine/profileOf.ts";
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
  const { columns, leads } = archiveOf(dataset);
  const { length } = columns;
  const isBackground = traitIn(columns, "background");
  const counts: RowCounts = { rows: length, counted: 0, again: 0, background: 0 };
  for (let row = 0; row < length; row++) {
    if (isBackground(row)) counts.background += 1;
    else if (leads.has(row)) counts.counted += 1;
    else counts.again += 1;
  }
  return counts;
});
