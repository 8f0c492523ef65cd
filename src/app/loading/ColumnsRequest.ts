import type { ColumnsReason } from "../../columnar/ColumnsProblem.ts";
import type { MadeColumns } from "../../columnar/makeColumns.ts";
import type { DescribedFile } from "../../domain/manifest.ts";
import type { SearchColumns } from "../../domain/search/SearchColumns.ts";
import type { Progress } from "./Progress.ts";

/** What the page asks of the worker. */
export interface ColumnsRequest {
  address: string;
  cache: RequestCache;
  columns: DescribedFile;
  /** SHA-256 of the dataset whose columns they must be. */
  dataset: string;
}

/** What the page asks of the worker then, when it is there: to make what is searched. */
export const SEARCH = "search";

/** What the worker answers: how far it is, what it made, and what is searched; or why it made nothing more. */
export type ColumnsAnswer =
  | { progress: Progress }
  | { made: MadeColumns }
  | { search: SearchColumns }
  | { problem: { reason: ColumnsReason; detail: string } };

export type Tell = (answer: ColumnsAnswer) => void;
