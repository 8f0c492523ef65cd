import type { Column } from "./Column.ts";
import { caseColumns } from "./caseColumns.ts";
import { chargeColumns } from "./chargeColumns.ts";
import { outcomeColumns } from "./outcomeColumns.ts";
import { placeColumns } from "./placeColumns.ts";
import { sourceColumns } from "./sourceColumns.ts";

/**
 * The columns of the data as a table. Their names are part of what others build on, and they and what is said of them
 * speak English whatever the page speaks, so that the same filter gives the same file; unknown is empty.
 */
export const COLUMNS: readonly Column[] = [
  ...caseColumns,
  ...placeColumns,
  ...outcomeColumns,
  ...chargeColumns,
  ...sourceColumns,
];

export const COLUMN_NAMES: readonly string[] = COLUMNS.map(({ name }) => name);
