import type { ColumnsReason } from "../../columnar/ColumnsProblem.ts";
import type { MadeColumns } from "../../columnar/makeColumns.ts";
import type { DescribedFile } from "../../domain/manifest.ts";
import type { Progress } from "./Progress.ts";

/** What the page asks of the worker. */
export interface ColumnsRequest {
  address: string;
  cache: RequestCache;
  columns: DescribedFile;
  /** SHA-256 of the dataset whose columns they must be. */
  dataset: string;
}

/** What the worker answers: how far it is, and at last what it made or why it made nothing. */
export type ColumnsAnswer =
  | { progress: Progress }
  | { made: MadeColumns }
  | { problem: { reason: ColumnsReason; detail: string } };
