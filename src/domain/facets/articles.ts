import { articleNameOf } from "../articleName.ts";
import { isAdded, rowOfArticle } from "../articleOf.ts";
import { membersTelling } from "../engine/membersTelling.ts";
import { choiceFacet } from "./choiceFacet.ts";

/** The cases an article tells of, also where another article's report of the case is the one that is counted. */
export const articles = choiceFacet<string>({
  test: { membersOf: (chosen, dataset) => (chosen.length === 0 ? null : membersTelling(dataset, chosen)) },
  countsIn: (selection) => selection.countByArticle(),
  keysIn: ({ incidents }) => new Set(Array.from(incidents, ({ articleId }) => articleId)),
  isKnown: (entry, dataset) => rowOfArticle(dataset, entry) !== undefined,
  isPrivate: (entry, dataset) => isAdded({ articleId: entry }, dataset),
  nameOf: (key, _words, dataset) => articleNameOf(dataset.articles, key),
});
