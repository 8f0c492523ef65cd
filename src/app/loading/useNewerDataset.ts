import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { datasetQuery, type LoadedDataset } from "./datasetQuery.ts";
import { fetchManifest } from "./fetchManifest.ts";

/** Milliseconds between two looks at the manifest. */
const LOOKED = 5 * 60_000;

/** The manifest as it is now: looked at again when the page is, and while it is; never while it is hidden or offline. */
const manifestNow = queryOptions({
  queryKey: ["manifest"],
  queryFn: ({ signal }) => fetchManifest({ signal, cache: "no-cache" }),
  initialData: null,
  networkMode: "online",
  refetchInterval: LOOKED,
  refetchOnWindowFocus: "always",
  refetchOnReconnect: "always",
});

export interface NewerDataset {
  /** Whether there is one, and its reader has not declined it. */
  isThere: boolean;
  /** Whether it could not be loaded when it was asked for. */
  hasFailed: boolean;
  isLoading: boolean;
  show(): void;
  dismiss(): void;
}

/** Whether the dataset has changed under the open page. It is offered, and what the reader sees stays until it is wanted. */
export function useNewerDataset({ manifest }: LoadedDataset): NewerDataset {
  const queries = useQueryClient();
  const { data: now } = useQuery(manifestNow);
  const { isError, isFetching } = useQuery(datasetQuery);
  const [declined, setDeclined] = useState<string | null>(null);
  const newest = now === null || now instanceof Error ? null : now.dataset.sha256;
  const isThere = newest !== null && newest !== manifest?.dataset.sha256 && newest !== declined;
  return {
    isThere,
    hasFailed: isThere && isError,
    isLoading: isFetching,
    show: () => void queries.refetchQueries({ queryKey: datasetQuery.queryKey, exact: true }),
    dismiss: () => setDeclined(newest),
  };
}
