import { EMPTY_FILTER, type Filter } from "../../../domain/facets/facets.ts";
import type { Dataset } from "../../../domain/schema.ts";
import { narrowDataset } from "./narrowDataset.ts";

/** What passes the filter, or all there is, with what is told as background. */
export const EXTENTS = ["filtered", "all"] as const;
export type DataExtent = (typeof EXTENTS)[number];

/** Data that is to be saved, and what is to be said of it. */
export interface DataRequest {
  extent: DataExtent;
  /** All that is loaded. */
  dataset: Dataset;
  /** What of it is saved. */
  data: Dataset;
  /** The filter it passes. */
  filter: Filter;
  /** Names the state of the data, such as a hash; null where it is not known. */
  datasetVersion: string | null;
  permalink: string;
}

/** What a request is about; `permalink` leads to the filtered view. */
export type DataSource = Pick<DataRequest, "dataset" | "filter" | "datasetVersion" | "permalink">;

/** Of all the data there is no filter, neither in its name nor in its link. */
export function requestOf(source: DataSource, extent: DataExtent): DataRequest {
  const { dataset, filter, permalink } = source;
  if (extent === "filtered") return { ...source, extent, data: narrowDataset(dataset, filter) };
  const [everything = permalink] = permalink.split("?");
  return { ...source, extent, data: dataset, filter: EMPTY_FILTER, permalink: everything };
}
