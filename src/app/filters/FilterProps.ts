import type { Filter } from "../../domain/facets/facets.ts";
import type { Dataset } from "../../domain/schema.ts";
import type { Words } from "../../domain/words/Words.ts";

/** What every control of the filter bar is given. */
export interface FilterProps {
  dataset: Dataset;
  filter: Filter;
  onChange(filter: Filter): void;
  words: Words;
}
