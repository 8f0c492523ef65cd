import type { Article, Dataset } from "../../domain/schema.ts";
import { emptyTally, type Tally } from "../../domain/tally.ts";
import { toldByArticle } from "../../domain/toldBy.ts";

/** An article and what came of it. */
export interface ToldArticle {
  article: Article;
  reported: Tally;
  /** Number of incidents told as background. */
  background: number;
}

/** All articles, and those a reader may want to look through. */
export const ARTICLE_LISTS = ["all", "withProblems", "withoutIncidents"] as const;
export type ArticleList = (typeof ARTICLE_LISTS)[number];

const BELONGS: Record<ArticleList, (told: ToldArticle) => boolean> = {
  all: () => true,
  withProblems: ({ article }) => article.problems.length > 0,
  withoutIncidents: ({ reported, background }) => reported.incidents === 0 && background === 0,
};

/** Newest first, those whose day is not known last; of one day in the order of the dataset. */
function byDay(a: ToldArticle, b: ToldArticle): number {
  const [one, other] = [a.article.published ?? "", b.article.published ?? ""];
  return one === other ? 0 : one < other ? 1 : -1;
}

export function articleListsOf(dataset: Dataset): Record<ArticleList, readonly ToldArticle[]> {
  const told = toldByArticle(dataset);
  const all = Array.from(dataset.articles, (article, row) => ({
    article,
    reported: told[row]?.reported ?? emptyTally(),
    background: told[row]?.background.incidents ?? 0,
  })).sort(byDay);
  const listed = (list: ArticleList) => all.filter(BELONGS[list]);
  return {
    all: listed("all"),
    withProblems: listed("withProblems"),
    withoutIncidents: listed("withoutIncidents"),
  };
}
