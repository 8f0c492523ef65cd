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
