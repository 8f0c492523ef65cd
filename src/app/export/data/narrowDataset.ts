import { narrowTo } from "../../../domain/engine/narrowTo.ts";
import type { Filter } from "../../../domain/facets/facets.ts";
import type { Dataset } from "../../../domain/schema.ts";
import { select } from "../../../domain/selection.ts";

/** All reports of the cases that pass the filter, with the articles and places they refer to: again a whole dataset. */
export function narrowDataset(dataset: Dataset, filter: Filter): Dataset {
  return narrowTo(dataset, select(dataset, filter).members.words);
}
