import type { Article, Dataset, Incident } from "./schema.ts";

const known = new WeakMap<Dataset, ReadonlyMap<string, Article>>();

/** The article that reports an incident; looked up for every row of a table. */
export function articleOf({ articleId }: Pick<Incident, "articleId">, dataset: Dataset): Article | undefined {
  let articles = known.get(dataset);
  if (articles === undefined) {
    articles = new Map(dataset.articles.map((article) => [article.id, article]));
    known.set(dataset, articles);
  }
  return articles.get(articleId);
}

/** Whether what is told stands in an article of the reader's own, which no link can lead to. */
export function isAdded(told: Pick<Incident, "articleId">, dataset: Dataset): boolean {
  return articleOf(told, dataset)?.added === true;
}
