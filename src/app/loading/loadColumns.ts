import { ColumnsProblem } from "../../columnar/ColumnsProblem.ts";
import { receiveColumns } from "../../columnar/makeColumns.ts";
import type { DescribedFile, Manifest } from "../../domain/manifest.ts";
import type { Dataset } from "../../domain/schema.ts";
import type { ColumnsRequest } from "./ColumnsRequest.ts";
import { type Reading, readInWorker } from "./readInWorker.ts";

/** A worker that was ended, as where memory is short, is given a second chance. */
async function readTwice(request: ColumnsRequest, reading: Reading) {
  try {
    return await readInWorker(request, reading);
  } catch (error) {
    if (!(error instanceof ColumnsProblem) || error.reason !== "worker") throw error;
    return readInWorker(request, reading);
  }
}

/** The dataset of which the manifest speaks, from its columns. Rejects with a ColumnsProblem where they cannot be used. */
export async function loadColumns(
  columns: DescribedFile,
  { dataset }: Manifest,
  cache: RequestCache,
  reading: Reading,
): Promise<Dataset> {
  const address = new URL(`./${columns.file}`, document.baseURI).href;
  return receiveColumns(await readTwice({ address, cache, columns, dataset: dataset.sha256 }, reading));
}
