import { onceFor } from "./onceFor.ts";
import type { Article, Dataset, Incident } from "./schema.ts";

const rowsById = onceFor(({ articles }: Dataset): ReadonlyMap<string, number> => {
  return new Map(Array.from(articles, ({ id }, row) => [id, row] as const));
});

/** Where an article stands among the dataset's, by its id. */
export function rowOfArticle(dataset: Dataset, id: string): number | undefined {
  const { articles } = dataset;
  return articles.rowOf === undefined ? rowsById(dataset).get(id) : articles.rowOf(id);
}

/** The article that reports an incident; looked up for every row of a table. */
export function articleOf({ articleId }: Pick<Incident, "articleId">, dataset: Dataset): Article | undefined {
  const row = rowOfArticle(dataset, articleId);
  return row === undefined ? undefined : dataset.articles.at(row);
}

/** Whether what is told stands in an article of the reader's own, which no link can lead to. */
export function isAdded(told: Pick<Incident, "articleId">, dataset: Dataset): boolean {
  return articleOf(told, dataset)?.added === true;
}
