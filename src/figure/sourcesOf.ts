import type { Article } from "../domain/schema.ts";
import type { Selection } from "../domain/selection.ts";

/** The articles that tell of the cases in the selection, in the order of the dataset. */
export function sourcesOf(selection: Selection): Article[] {
  return selection.dataset.articles.filter(({ id }) => selection.articleIds.has(id));
}
