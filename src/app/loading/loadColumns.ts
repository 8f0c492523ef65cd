import { receiveColumns } from "../../columnar/makeColumns.ts";
import type { Dataset } from "../../domain/schema.ts";
import { knowSearchColumns } from "../../domain/search/membersHaving.ts";
import type { TwoWorkers } from "./TwoWorkers.ts";

export interface LoadedColumns {
  dataset: Dataset;
  /** Settled when what is searched is there, later than the dataset. Rejects with a ColumnsProblem where it cannot be. */
  searched: Promise<void>;
}

/** The dataset whose columns are read. Rejects with a ColumnsProblem where they cannot be used. */
export async function loadColumns(workers: TwoWorkers): Promise<LoadedColumns> {
  const dataset = receiveColumns(await workers.ask(({ made }) => made));
  const searched = workers.ask(({ search }) => search).then((columns) => knowSearchColumns(dataset, columns));
  return { dataset, searched };
}
