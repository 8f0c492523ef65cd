import { queryOptions } from "@tanstack/react-query";

/** How far a large dataset is loaded. */
export interface Progress {
  step: "fetching" | "checking" | "preparing";
  /** Of the whole work, from 0 to 1. */
  share: number;
  /** Bytes that came, and of how many. */
  bytes: number;
  of: number;
}

/** Told by whoever loads; nobody asks for it. */
export const progressQuery = queryOptions<Progress | null>({
  queryKey: ["progress"],
  queryFn: () => null,
  enabled: false,
});
