import { columnsOf } from "../../../domain/engine/Columns.ts";
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
  const { length, traits, cases } = columnsOf(dataset);
  const { codes, values } = traits.background;
  const counts: RowCounts = { rows: length, counted: 0, again: 0, background: 0 };
  for (let row = 0; row < length; row++) {
    if (values[codes[row] ?? 0] === true) counts.background += 1;
    else if (cases.leadOf[row] === row) counts.counted += 1;
    else counts.again += 1;
  }
  return counts;
});
