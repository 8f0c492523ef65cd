import { useMemo } from "react";
import type { FacetName, Filter } from "../domain/facets/facets.ts";
import type { Dataset } from "../domain/schema.ts";
import { select } from "../domain/selection.ts";
import { following, type Movement } from "../views/movement/Movement.ts";
import type { Moved } from "../views/View.ts";

/** What the hand selects now, for a view that chooses by the excepted facet. */
export function useMovingSelection(
  movement: Movement<Filter>,
  dataset: Dataset,
  except: FacetName | null,
): Movement<Moved> {
  return useMemo(
    () => following(movement, (filter) => ({ filter, selection: select(dataset, filter, except) })),
    [movement, dataset, except],
  );
}
