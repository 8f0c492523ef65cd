import { byArticle } from "../domain/dimension.ts";
import { writeFilter } from "../domain/filter.ts";
import type { Article } from "../domain/schema.ts";
import { dataDate } from "./dataDate.ts";
import type { Figure } from "./Figure.ts";
import { filterInWords } from "./filterInWords.ts";

/** The articles of the incidents in the figure, in the order of the dataset. */
export function sourcesOf({ selection }: Pick<Figure, "selection">): Article[] {
  const used = selection.countBy(byArticle);
  return selection.dataset.articles.filter(({ id }) => used.has(id));
}

/** What a figure says about itself to a program, as JSON: its filter, link, counts and sources. */
export function factsOf(figure: Figure): string {
  const { title, filter, words, selection, permalink, datasetVersion, panels } = figure;
  const { address, kept } = writeFilter(filter);
  return JSON.stringify({
    title,
    filter: [...address, ...kept],
    filterInWords: filterInWords(filter, words, selection.dataset),
    permalink,
    datasetVersion,
    dataDate: dataDate(selection.dataset),
    counts: {
      total: selection.total,
      views: panels.map(({ name, drawing: { shown, leftOut } }) => ({ name, shown, leftOut })),
    },
    articles: sourcesOf(figure).map(({ id, title: headline, publisher, published, url }) => ({
      id,
      title: headline,
      publisher,
      published,
      url,
    })),
  });
}
