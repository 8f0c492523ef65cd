import { queryOptions } from "@tanstack/react-query";
import { type Dataset, parseDataset } from "../../domain/schema.ts";
import { sha256 } from "./sha256.ts";

export interface LoadedDataset {
  dataset: Dataset;
  /** First 12 hexadecimal digits of the SHA-256 of the file; null where the browser has no means to compute it. */
  version: string | null;
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

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function fetchBytes(signal: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(new URL("./dataset.json", document.baseURI), { signal }).catch((error: unknown) => {
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

async function loadDataset(signal: AbortSignal): Promise<LoadedDataset> {
  const bytes = await fetchBytes(signal);
  const parsed = parseDataset(parseJson(bytes));
  if ("problems" in parsed) throw new DatasetProblem("contract", parsed.problems);
  const digest = await sha256(bytes);
  return { dataset: parsed.dataset, version: digest?.slice(0, 12) ?? null };
}

/** The dataset the page was built with. Its entry in the query client may be replaced when articles are added. */
export const datasetQuery = queryOptions<LoadedDataset>({
  queryKey: ["dataset"],
  queryFn: ({ signal }) => loadDataset(signal),
});
