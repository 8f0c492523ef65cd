import { rowOfArticle } from "../articleOf.ts";
import type { Dataset } from "../schema.ts";
import { add, wordsFor } from "./bits.ts";
import { columnsOf } from "./Columns.ts";
import { Members } from "./Members.ts";

/** The leads of the cases that any of these articles tells of. */
export function membersTelling(dataset: Dataset, articleIds: readonly string[]): Members {
  const { length, articleOf, cases } = columnsOf(dataset);
  const isChosen = new Uint8Array(dataset.articles.length);
  for (const id of articleIds) {
    const article = rowOfArticle(dataset, id);
    if (article !== undefined) isChosen[article] = 1;
  }
  const words = wordsFor(length);
  for (let row = 0; row < length; row++) if (isChosen[articleOf[row] ?? 0] === 1) add(words, cases.leadOf[row] ?? row);
  return new Members(words);
}
