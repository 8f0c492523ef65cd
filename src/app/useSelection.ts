import { useMemo } from "react";
import { FACET_NAMES, type FacetName, type Filter } from "../domain/facets/facets.ts";
import type { Dataset } from "../domain/schema.ts";
import { type Selection, select } from "../domain/selection.ts";

/**
 * The selection of a view. It stays the same object while only the excepted facet changes, so that a view need not
 * draw again what it itself is choosing by.
 */
export function useSelection(dataset: Dataset, filter: Filter, except: FacetName | null): Selection {
  const values = FACET_NAMES.map((name) => (name === except ? null : filter[name]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values stand for the filter without the excepted facet
  return useMemo(() => select(dataset, filter, except), [dataset, except, ...values]);
}
