import { type Columns, knowColumns } from "../domain/engine/Columns.ts";
import type { Dataset } from "../domain/schema.ts";
import { knowSearchColumns } from "../domain/search/membersHaving.ts";
import type { SearchColumns } from "../domain/search/SearchColumns.ts";
import { datasetOf } from "./datasetOf.ts";
import { engineColumns } from "./engineColumns.ts";
import { readColumns } from "./readColumns.ts";
import type { StoredDataset } from "./StoredDataset.ts";
import { searchColumns } from "./searchColumns.ts";

/** All that the page needs of a columnar file. Plain data: a worker makes it and hands it over. */
export interface MadeColumns {
  readonly stored: StoredDataset;
  readonly columns: Columns;
  readonly search: SearchColumns;
}

export type Step = "checking" | "counting" | "searching";

/** Reads a columnar file and makes what is counted and searched by. Throws a ColumnsProblem. */
export function makeColumns(bytes: Uint8Array, onStep: (step: Step) => void): MadeColumns {
  onStep("checking");
  const stored = readColumns(bytes);
  const dataset = datasetOf(stored);
  onStep("counting");
  const columns = engineColumns(dataset, stored.incidents);
  onStep("searching");
  return { stored, columns, search: searchColumns(dataset, stored.incidents) };
}

/** The dataset, of which engine and search then know their columns. */
export function receiveColumns({ stored, columns, search }: MadeColumns): Dataset {
  const dataset = datasetOf(stored);
  knowColumns(dataset, columns);
  knowSearchColumns(dataset, search);
  return dataset;
}
