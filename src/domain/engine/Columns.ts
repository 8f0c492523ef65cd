import type { Dataset } from "../schema.ts";
import type { CaseColumns } from "./CaseColumns.ts";
import { columnsFrom } from "./columnsFrom.ts";
import type { Profile } from "./Profile.ts";

/**
 * All that counting and filtering ask of a dataset, in typed arrays; row n is `dataset.incidents.at(n)`. Plain data: a worker may make it and hand it over.
 */
export interface Columns {
  readonly length: number;
  /** By the traits that stand together in `TOGETHER`; their values in the order of the first row that has them. */
  readonly profiles: readonly Profile[];
  /** For each row the index of its article in `dataset.articles`. */
  readonly articleOf: Uint32Array;
  readonly cases: CaseColumns;
}

/** By the list of incidents: a dataset of which texts are known too counts as it did before. */
const known = new WeakMap<Dataset["incidents"], Columns>();

/** Tells the columns of a dataset that was read from columns, so that they need not be made from its incidents. */
export function knowColumns(dataset: Dataset, columns: Columns): void {
  known.set(dataset.incidents, columns);
}

/** The columns of a dataset; where none are known they are made, once, from its incidents. */
export function columnsOf(dataset: Dataset): Columns {
  const columns = known.get(dataset.incidents) ?? columnsFrom(dataset);
  known.set(dataset.incidents, columns);
  return columns;
}
