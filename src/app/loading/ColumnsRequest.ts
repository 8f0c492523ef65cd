import type { ColumnsReason } from "../../columnar/ColumnsProblem.ts";
import type { MadeColumns } from "../../columnar/makeColumns.ts";
import type { DescribedFile } from "../../domain/manifest.ts";
import type { SearchColumns } from "../../domain/search/SearchColumns.ts";
import type { Progress } from "./Progress.ts";

/** What the page asks of the worker from its start. */
export interface ColumnsRequest {
  address: string;
  cache: RequestCache;
  columns: DescribedFile;
  /** SHA-256 of the dataset whose columns they must be. */
  dataset: string;
}

/**
 * The request as the name of the worker, which begins with it at once. A first message it would get only when the page,
 * which is busy with its own beginning, has heard that it runs.
 */
export function nameOf(request: ColumnsRequest): string {
  return JSON.stringify(request);
}

/** What `nameOf` wrote. */
export function requestIn(name: string): ColumnsRequest {
  return JSON.parse(name);
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
