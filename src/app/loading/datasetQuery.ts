import { queryOptions } from "@tanstack/react-query";
import { ColumnsProblem } from "../../columnar/ColumnsProblem.ts";
import type { Manifest } from "../../domain/manifest.ts";
import { type Dataset, parseDataset } from "../../domain/schema.ts";
import { isSearchedFromTheStart } from "../connectAddress.ts";
import { reasonOf } from "../reasonOf.ts";
import type { Reading } from "./ColumnsWorker.ts";
import { takeFirst } from "./firstOpening.ts";
import type { LoadedColumns } from "./loadColumns.ts";
import { openDataset } from "./openDataset.ts";
import { progressQuery } from "./Progress.ts";
import { tellSearching } from "./Searching.ts";
import { sha256 } from "./sha256.ts";

export interface VersionedDataset {
  dataset: Dataset;
  /** First 12 hexadecimal digits of the SHA-256 of `dataset.json`; null where the browser has no means to compute it. */
  version: string | null;
}

export interface LoadedDataset extends VersionedDataset {
  /** What the manifest said; null where there was none. */
  manifest: Manifest | null;
  /** Why the columns that there are were not used, and the dataset was read as JSON. */
  refused: ColumnsProblem | null;
  /** Whether articles of the reader's own are in it. */
  isGrown: boolean;
  /** To be called when the page is there, of a dataset of which only then is made what is searched. */
  onShown?: () => void;
}

export type DatasetReason = "unreachable" | "missing" | "not-json" | "contract";

/** Why there is no dataset; `details` are lines for the reader, the first problems of a broken contract. */
export class DatasetProblem extends Error {
  readonly reason: DatasetReason;
  readonly details: readonly string[];

  constructor(reason: DatasetReason, details: readonly string[]) {
    super(`dataset.json: ${reason}`);
    this.name = "DatasetProblem";
    this.reason = reason;
    this.details = details;
  }
}

async function fetchBytes(init: RequestInit): Promise<ArrayBuffer> {
  const response = await fetch(new URL("./dataset.json", document.baseURI), init).catch((error: unknown) => {
    throw new DatasetProblem("unreachable", [reasonOf(error)]);
  });
  // A server that answers every address with its page has no dataset either.
  const isPage = response.headers.get("content-type")?.includes("text/html") ?? false;
  if (response.status === 404 || isPage) throw new DatasetProblem("missing", []);
  if (!response.ok) throw new DatasetProblem("unreachable", [`${response.status} ${response.statusText}`]);
  return response.arrayBuffer().catch((error: unknown) => {
    throw new DatasetProblem("unreachable", [reasonOf(error)]);
  });
}

function parseJson(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw new DatasetProblem("not-json", [reasonOf(error)]);
  }
}

async function loadJson(init: RequestInit): Promise<VersionedDataset> {
  const bytes = await fetchBytes(init);
  const parsed = parseDataset(parseJson(bytes));
  if ("problems" in parsed) throw new DatasetProblem("contract", parsed.problems);
  const digest = await sha256(bytes);
  return { dataset: parsed.dataset, version: digest?.slice(0, 12) ?? null };
}

interface Loading extends Reading {
  cache: RequestCache;
  /** Told of what is searched of a dataset that is there before it. */
  onSearched(searched: Promise<void>): Promise<void>;
}

/** What is read as JSON is searched as it is, whatever became of the search of a dataset before it. */
const NOTHING_TO_PREPARE = Promise.resolve();

/** What is searched would hold up a page that is not there yet; but one that opens with words waits for it. */
async function searchedInTime(
  { dataset, search }: LoadedColumns,
  onSearched: Loading["onSearched"],
): Promise<Pick<LoadedDataset, "dataset" | "onShown">> {
  let onShown: () => void = () => undefined;
  const shown = new Promise<void>((resolve) => (onShown = resolve));
  if (isSearchedFromTheStart()) await onSearched(search());
  else void onSearched(shown.then(search));
  return { dataset, onShown };
}

/** From its columns where there are such that can be trusted, else from JSON, which says the same. */
async function loadDataset({ cache, onSearched, ...reading }: Loading): Promise<LoadedDataset> {
  const { manifest, workers, ...opened } = await (takeFirst(reading) ?? openDataset(cache, reading));
  let { refused } = opened;
  if (manifest !== null && workers !== null) {
    try {
      const { loadColumns } = await import("./loadColumns.ts");
      const loaded = await loadColumns(workers);
      const version = manifest.dataset.sha256.slice(0, 12);
      return { ...(await searchedInTime(loaded, onSearched)), version, manifest, refused: null, isGrown: false };
    } catch (error) {
      if (reading.signal.aborted) throw error;
      refused = error instanceof ColumnsProblem ? error : new ColumnsProblem("worker", reasonOf(error));
    }
  }
  const loaded = await loadJson({ signal: reading.signal, cache });
  await onSearched(NOTHING_TO_PREPARE);
  return { ...loaded, manifest, refused, isGrown: false };
}

const DATASET = ["dataset"];

/** The dataset the page was built with. Its entry in the query client may be replaced when articles are added. */
export const datasetQuery = queryOptions<LoadedDataset>({
  queryKey: DATASET,
  // Whatever is made once for a dataset is known by the object that it is: a copy would be made anew.
  structuralSharing: false,
  queryFn: ({ signal, client }) => {
    // Asked for again, because there is a newer one: what the browser kept of the files is old.
    const cache = client.getQueryData(DATASET) === undefined ? "default" : "no-cache";
    const onProgress: Reading["onProgress"] = (progress) => client.setQueryData(progressQuery.queryKey, progress);
    const onSearched: Loading["onSearched"] = (searched) => tellSearching(client, searched);
    return loadDataset({ cache, signal, onProgress, onSearched }).finally(() =>
      client.setQueryData(progressQuery.queryKey, null),
    );
  },
});
