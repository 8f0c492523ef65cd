import { carriedViewOf } from "../domain/carriedView.ts";
import { inferredIn } from "../domain/certainty.ts";
import { dataDate } from "./dataDate.ts";
import type { Figure } from "./Figure.ts";
import { filterInWords } from "./filterInWords.ts";
import { sourcesOf } from "./sourcesOf.ts";

/** The `id` of the `<metadata>` of an SVG that holds the facts. */
export const FACTS_ID = "figure-facts";

/** Two characters that JSON may hold and XML may not, not even escaped. */
const NOT_IN_XML = /[\ufffe\uffff]/gu;

/** JSON of which XML loses nothing: what remains to be escaped is escaped in the way of JSON. */
function jsonForXml(value: unknown): string {
  return JSON.stringify(value).replace(NOT_IN_XML, (character) => `\\u${character.charCodeAt(0).toString(16)}`);
}

/**
 * What a figure says about itself to a program, as JSON: the view it carries, its filter in words, link, counts and
 * sources. Articles that a reader added are counted; what they are called on that machine stays there.
 */
export function factsOf(figure: Figure): string {
  const { title, filter, words, selection, permalink, panels } = figure;
  const sources = sourcesOf(selection);
  return jsonForXml({
    ...carriedViewOf(figure, words, selection.dataset),
    title,
    filterInWords: filterInWords(filter, words, selection.dataset),
    permalink,
    ...(selection.dataset.synthetic ? { synthetic: true } : {}),
    dataDate: dataDate(selection),
    counts: {
      total: selection.total,
      inferred: inferredIn(selection),
      views: panels.map(({ name, drawing: { shown, leftOut } }) => ({ name, shown, leftOut })),
      addedArticles: sources.filter(({ added }) => added).length,
    },
    articles: sources
      .filter(({ added }) => !added)
      .map(({ id, title: headline, publisher, published, url }) => ({
        id,
        title: headline,
        publisher,
        published,
        url,
      })),
  });
}
