import { inferredIn } from "../domain/certainty.ts";
import { writeFilter } from "../domain/filter.ts";
import { dataDate } from "./dataDate.ts";
import type { Figure } from "./Figure.ts";
import { filterInWords } from "./filterInWords.ts";
import { sourcesOf } from "./sourcesOf.ts";

/** What a figure says about itself to a program, as JSON: its filter, link, counts and sources. */
export function factsOf(figure: Figure): string {
  const { title, filter, words, selection, permalink, datasetVersion, panels } = figure;
  const { address, kept } = writeFilter(filter, selection.dataset);
  return JSON.stringify({
    title,
    filter: [...address, ...kept],
    filterInWords: filterInWords(filter, words, selection.dataset),
    permalink,
    datasetVersion,
    dataDate: dataDate(selection),
    counts: {
      total: selection.total,
      inferred: inferredIn(selection),
      views: panels.map(({ name, drawing: { shown, leftOut } }) => ({ name, shown, leftOut })),
    },
    articles: sourcesOf(selection).map(({ id, title: headline, publisher, published, url }) => ({
      id,
      title: headline,
      publisher,
      published,
      url,
    })),
  });
}
