import { byArticle } from "../domain/dimension.ts";
import type { Article } from "../domain/schema.ts";
import type { Selection } from "../domain/selection.ts";

/** The articles of the incidents in the selection, in the order of the dataset. */
export function sourcesOf(selection: Selection): Article[] {
  const used = selection.countBy(byArticle);
  return selection.dataset.articles.filter(({ id }) => used.has(id));
}
