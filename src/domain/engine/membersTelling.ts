import { rowOfArticle } from "../articleOf.ts";
import type { Dataset } from "../schema.ts";
import { add, wordsFor } from "./bits.ts";
import { columnsOf } from "./Columns.ts";
import { Members } from "./Members.ts";

/** The rows that any of these articles tells, and the leads of their cases. */
export function membersTelling(dataset: Dataset, articleIds: readonly string[]): Members {
  const { length, articleOf, cases } = columnsOf(dataset);
  const isChosen = new Uint8Array(dataset.articles.length);
  for (const id of articleIds) {
    const article = rowOfArticle(dataset, id);
    if (article !== undefined) isChosen[article] = 1;
  }
  const words = wordsFor(length);
  const isTelling = (row: number) => isChosen[articleOf[row] ?? 0] === 1;
  for (let row = 0; row < length; row++) if (isTelling(row)) add(words, row);
  cases.others.forEach((row, at) => {
    if (isTelling(row)) add(words, cases.leads[at] ?? 0);
  });
  return new Members(words);
}
