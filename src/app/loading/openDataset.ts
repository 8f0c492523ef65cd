import { ColumnsProblem } from "../../columnar/ColumnsProblem.ts";
import type { Manifest } from "../../domain/manifest.ts";
import type { Reading } from "./ColumnsWorker.ts";
import { fetchManifest } from "./fetchManifest.ts";
import { TwoWorkers } from "./TwoWorkers.ts";

export interface OpenedDataset {
  /** What the manifest says; null where there is none. */
  manifest: Manifest | null;
  /** Why what stands in its place is no manifest. */
  refused: ColumnsProblem | null;
  /** They read its columns already; null where it has none. */
  workers: TwoWorkers | null;
}

function workersFor({ columns, dataset }: Manifest, cache: RequestCache, reading: Reading): TwoWorkers | null {
  if (columns === null) return null;
  const address = new URL(`./${columns.file}`, document.baseURI).href;
  return new TwoWorkers({ address, cache, columns, dataset: dataset.sha256 }, reading);
}

/** Looks what there is of the dataset, and begins to read its columns. */
export async function openDataset(cache: RequestCache, reading: Reading): Promise<OpenedDataset> {
  const found = await fetchManifest({ signal: reading.signal, cache });
  if (found instanceof Error) {
    const refused = new ColumnsProblem("contract", `manifest.json: ${found.message}`);
    return { manifest: null, refused, workers: null };
  }
  return { manifest: found, refused: null, workers: found === null ? null : workersFor(found, cache, reading) };
}
