import { receiveColumns } from "../../columnar/makeColumns.ts";
import type { Dataset } from "../../domain/schema.ts";
import { knowSearchColumns } from "../../domain/search/membersHaving.ts";
import type { TwoWorkers } from "./TwoWorkers.ts";

export interface LoadedColumns {
  dataset: Dataset;
  /** Settled when what is searched is there, which is made for that. Rejects with a ColumnsProblem where it cannot be. */
  search(): Promise<void>;
}

/** The dataset whose columns are read. Rejects with a ColumnsProblem where they cannot be used. */
export async function loadColumns(workers: TwoWorkers): Promise<LoadedColumns> {
  const dataset = receiveColumns(await workers.ask(({ made }) => made));
  const search = async () => knowSearchColumns(dataset, await workers.ask((worker) => worker.search()));
  return { dataset, search };
}
