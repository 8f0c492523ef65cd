import { ColumnsProblem } from "../../columnar/ColumnsProblem.ts";
import { receiveColumns } from "../../columnar/makeColumns.ts";
import type { DescribedFile, Manifest } from "../../domain/manifest.ts";
import type { Dataset } from "../../domain/schema.ts";
import { knowSearchColumns } from "../../domain/search/membersHaving.ts";
import type { ColumnsRequest } from "./ColumnsRequest.ts";
import { type Reading, readInWorker, type WorkerColumns } from "./readInWorker.ts";

/** A worker that was ended, as where memory is short, is given a second chance, which is one for all that it makes. */
class TwoWorkers {
  readonly #first: WorkerColumns;
  readonly #begin: () => WorkerColumns;
  #second: WorkerColumns | null = null;

  constructor(request: ColumnsRequest, reading: Reading) {
    this.#begin = () => readInWorker(request, reading);
    this.#first = this.#begin();
  }

  ask<Part>(part: (worker: WorkerColumns) => Promise<Part>): Promise<Part> {
    return part(this.#first).catch((error: unknown) => {
      if (!(error instanceof ColumnsProblem) || error.reason !== "worker") throw error;
      this.#second ??= this.#begin();
      return part(this.#second);
    });
  }
}

export interface LoadedColumns {
  dataset: Dataset;
  /** Settled when what is searched is there, later than the dataset. Rejects with a ColumnsProblem where it cannot be. */
  searched: Promise<void>;
}

/** The dataset of which the manifest speaks, from its columns. Rejects with a ColumnsProblem where they cannot be used. */
export async function loadColumns(
  columns: DescribedFile,
  { dataset: described }: Manifest,
  cache: RequestCache,
  reading: Reading,
): Promise<LoadedColumns> {
  const address = new URL(`./${columns.file}`, document.baseURI).href;
  const workers = new TwoWorkers({ address, cache, columns, dataset: described.sha256 }, reading);
  const dataset = receiveColumns(await workers.ask(({ made }) => made));
  const searched = workers.ask(({ search }) => search).then((columns) => knowSearchColumns(dataset, columns));
  return { dataset, searched };
}
