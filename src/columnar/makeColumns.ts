import { type Columns, knowColumns } from "../domain/engine/Columns.ts";
import type { Dataset } from "../domain/schema.ts";
import { datasetOf } from "./datasetOf.ts";
import { engineColumns } from "./engineColumns.ts";
import { readColumns } from "./readColumns.ts";
import type { StoredDataset } from "./StoredDataset.ts";

/** All that the page needs of a columnar file before it is searched. Plain data: a worker makes it and hands it over. */
export interface MadeColumns {
  readonly stored: StoredDataset;
  readonly columns: Columns;
}

export type Step = "checking" | "counting";

/** Reads a columnar file and makes what is counted by. Throws a ColumnsProblem. */
export function makeColumns(bytes: Uint8Array, onStep: (step: Step) => void): MadeColumns {
  onStep("checking");
  const stored = readColumns(bytes);
  onStep("counting");
  return { stored, columns: engineColumns(datasetOf(stored), stored.incidents) };
}

/** The dataset, of which the engine then knows its columns. */
export function receiveColumns({ stored, columns }: MadeColumns): Dataset {
  const dataset = datasetOf(stored);
  knowColumns(dataset, columns);
  return dataset;
}
