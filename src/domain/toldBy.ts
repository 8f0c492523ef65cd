import { columnsOf } from "./engine/Columns.ts";
import { traitIn } from "./engine/profileOf.ts";
import type { Dataset } from "./schema.ts";
import { emptyTally, type Tally, tallyIncident } from "./tally.ts";

/** What came of one article, whether or not its reports are those the page counts. */
export interface ToldBy {
  reported: Tally;
  background: Tally;
}

/** What came of each article, in the order of the dataset; of some it is nothing. */
export function toldByArticle(dataset: Dataset): readonly ToldBy[] {
  const columns = columnsOf(dataset);
  const { length, articleOf } = columns;
  const [countOf, isBackground] = [traitIn(columns, "count"), traitIn(columns, "background")];
  const told = Array.from({ length: dataset.articles.length }, () => ({
    reported: emptyTally(),
    background: emptyTally(),
  }));
  for (let row = 0; row < length; row++) {
    const article = told[articleOf[row] ?? 0];
    if (article === undefined) continue;
    tallyIncident(isBackground(row) ? article.background : article.reported, { count: countOf(row) });
  }
  return told;
}
