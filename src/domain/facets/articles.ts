import { articleNameOf } from "../articleName.ts";
import { isAdded } from "../articleOf.ts";
import { casesOf } from "../cases/casesOf.ts";
import { choiceFacet } from "./choiceFacet.ts";

/** The cases an article tells of, also where another article's report of the case is the one that is counted. */
export const articles = choiceFacet<string>({
  keysOf: (incident, dataset) =>
    casesOf(dataset)
      .of(incident)
      .reports.map(({ articleId }) => articleId),
  isKnown: (entry, { articles: all }) => all.some(({ id }) => id === entry),
  isPrivate: (entry, dataset) => isAdded({ articleId: entry }, dataset),
  nameOf: (key, _words, dataset) => articleNameOf(dataset.articles, key),
});
