import type { Dataset } from "./schema.ts";
import { emptyTally, type Tally, tallyIncident } from "./tally.ts";

/** What came of one article, whether or not its reports are those the page counts. */
export interface ToldBy {
  reported: Tally;
  background: Tally;
}

/** What came of each article, by its id; an article that gave nothing is among them. */
export function toldByArticle({ articles, incidents }: Dataset): ReadonlyMap<string, ToldBy> {
  const told = new Map(
    Array.from(articles, ({ id }) => [id, { reported: emptyTally(), background: emptyTally() }] as const),
  );
  for (const incident of incidents) {
    const article = told.get(incident.articleId);
    if (article !== undefined) tallyIncident(incident.background ? article.background : article.reported, incident);
  }
  return told;
}
