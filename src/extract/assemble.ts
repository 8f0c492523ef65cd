import { byPublication } from "../domain/byPublication.ts";
import { byText } from "../domain/byText.ts";
import { linkCases } from "../domain/cases/linkCases.ts";
import type { Dataset, DatasetFile, Incident, Place, PlaceId } from "../domain/schema.ts";
import type { ReadArticle } from "./readArticle.ts";

/** Puts articles together into a dataset: sorted, so that the same articles give the same bytes in any order. */
export function assemble(read: readonly ReadArticle[]): DatasetFile {
  const sorted = [...read].sort((a, b) => byPublication(a.article, b.article));
  const places = Object.assign({}, ...sorted.map(({ places: found }) => found)) as Record<PlaceId, Place>;
  return {
    schemaVersion: 1,
    articles: sorted.map(({ article }) => article),
    places: Object.fromEntries(Object.entries(places).sort(([a], [b]) => byText(a, b))),
    incidents: linkCases(
      sorted.flatMap(({ incidents }) =>
        [...incidents].sort(
          (a, b) => a.quote.start - b.quote.start || firstSpan(a) - firstSpan(b) || byText(a.id, b.id),
        ),
      ),
    ),
  };
}

/** A dataset taken apart again, by article. */
function readArticlesOf({ articles, incidents, places }: Dataset): ReadArticle[] {
  const told = new Map<string, Incident[]>(Array.from(articles, ({ id }) => [id, []]));
  for (const incident of incidents) told.get(incident.articleId)?.push(incident);
  return Array.from(articles, (article) => ({ article, incidents: told.get(article.id) ?? [], places }));
}

/** The dataset with these articles added; an article of the same name takes the place of the old one. */
export function addTo(dataset: Dataset, added: readonly ReadArticle[]): DatasetFile {
  const names = new Set(added.map(({ article }) => article.id));
  return assemble([...readArticlesOf(dataset).filter(({ article }) => !names.has(article.id)), ...added]);
}

/** Where the victim is named, so that the people of one passage keep its order. */
function firstSpan({ evidence }: Incident): number {
  return (evidence.person ?? evidence.count)?.[0]?.start ?? 0;
}
