import { articleNameOf } from "../articleName.ts";
import { isAdded, rowOfArticle } from "../articleOf.ts";
import { columnsOf } from "../engine/Columns.ts";
import { membersTelling } from "../engine/membersTelling.ts";
import type { Dataset } from "../schema.ts";
import { choiceFacet } from "./choiceFacet.ts";

/** The ids of the articles that tell of an incident. */
function* tellingIn(dataset: Dataset): Iterable<string> {
  const isTelling = new Uint8Array(dataset.articles.length);
  for (const article of columnsOf(dataset).articleOf) isTelling[article] = 1;
  for (const [row, is] of isTelling.entries()) if (is === 1) yield dataset.articles.at(row)?.id ?? "";
}

/** The cases an article tells of, also where another article's report of the case is the one that is counted. */
export const articles = choiceFacet<string>({
  test: { membersOf: (chosen, dataset) => (chosen.length === 0 ? null : membersTelling(dataset, chosen)) },
  countsIn: (selection) => selection.countByArticle(),
  keysIn: tellingIn,
  isKnown: (entry, dataset) => rowOfArticle(dataset, entry) !== undefined,
  isPrivate: (entry, dataset) => isAdded({ articleId: entry }, dataset),
  nameOf: (key, _words, dataset) => articleNameOf(dataset.articles, key),
});
