import type { Article } from "../domain/schema.ts";
import type { Selection } from "../domain/selection.ts";

/** The articles that tell of the cases in the selection, in the order of the dataset. */
export function sourcesOf(selection: Selection): Article[] {
  return selection.articleRows().flatMap((row) => selection.dataset.articles.at(row) ?? []);
}

/** More sources than this are counted, not listed; fewer where the height of the paper is set. */
const MOST_SOURCES = 8;
export const MOST_SOURCES_ON_FORM = 3;

/** Those a figure and a citation name, and how many there are besides. */
export function listedSources(selection: Selection, most = MOST_SOURCES): { listed: Article[]; more: number } {
  const sources = sourcesOf(selection);
  const listed = sources.slice(0, most);
  return { listed, more: sources.length - listed.length };
}
