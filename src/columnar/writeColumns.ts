import type { Article, Incident, Place, PlaceId } from "../domain/schema.ts";
import { COLUMNS_OF_ARTICLE } from "./columnsOfArticle.ts";
import { columnsOfIncident } from "./columnsOfIncident.ts";
import { endingOf } from "./ending.ts";
import { GatheredTable } from "./GatheredTable.ts";
import { FORMAT, HEADER_KEY, type Header } from "./header.ts";

/** A dataset that may come one member after the other, in its order. */
export interface ColumnsSource {
  readonly synthetic?: true | undefined;
  readonly places: Readonly<Record<PlaceId, Place>>;
  readonly articles: Iterable<Article>;
  readonly incidents: Iterable<Incident>;
}

/**
 * The columnar file of a dataset, in pieces: an Arrow stream of the incidents, which any reader of Arrow opens, one of the
 * articles, and where that begins. `sha256` is that of the `dataset.json` that says the same. Throws a RangeError where
 * an incident is of an article that is not there.
 */
export function writeColumns(source: ColumnsSource, sha256: string): Uint8Array[] {
  const rows = new Map<string, number>();
  const articles = new GatheredTable(COLUMNS_OF_ARTICLE);
  for (const article of source.articles) {
    rows.set(article.id, articles.length);
    articles.push(article);
  }
  const incidents = new GatheredTable(
    columnsOfIncident((id) => {
      const row = rows.get(id);
      if (row === undefined) throw new RangeError(`there is no article ${id}`);
      return row;
    }),
  );
  for (const incident of source.incidents) incidents.push(incident);
  const header: Header = {
    format: FORMAT,
    schemaVersion: 1,
    ...(source.synthetic === true ? { synthetic: true } : {}),
    dataset: sha256,
    articles: articles.length,
    incidents: incidents.length,
    places: source.places,
  };
  const first = incidents.finish(new Map([[HEADER_KEY, JSON.stringify(header)]]));
  const second = articles.finish(new Map());
  return [first, second, endingOf(first, second)];
}
