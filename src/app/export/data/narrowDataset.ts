import type { Filter } from "../../../domain/facets/facets.ts";
import type { Dataset, DatasetFile } from "../../../domain/schema.ts";
import { select } from "../../../domain/selection.ts";

/** All reports of the cases that pass the filter, with the articles and places they refer to: again a whole dataset. */
export function narrowDataset(dataset: Dataset, filter: Filter): DatasetFile {
  const selection = select(dataset, filter);
  const cases = new Set(Array.from({ length: selection.size }, (_, index) => selection.row(index).caseId));
  const incidents = [...dataset.incidents].filter(({ caseId }) => cases.has(caseId));
  const articles = new Set(incidents.map(({ articleId }) => articleId));
  const places = new Set(incidents.map(({ placeId }) => placeId));
  return {
    ...dataset,
    articles: [...dataset.articles].filter(({ id }) => articles.has(id)),
    places: Object.fromEntries(Object.entries(dataset.places).filter(([id]) => places.has(id))),
    incidents,
  };
}
