import type { Article, DatasetFile, Incident } from "../../src/domain/schema.ts";
import { type SyntheticOptions, syntheticArchive } from "./syntheticArchive.ts";

/** The archive as one dataset, for sizes that memory holds; of the places only those that are told of. */
export function syntheticDataset(options: SyntheticOptions): DatasetFile {
  const archive = syntheticArchive(options);
  const articles: Article[] = [];
  const incidents: Incident[] = [];
  for (const told of archive.articles()) {
    articles.push(told.article);
    incidents.push(...told.incidents);
  }
  const used = new Set(incidents.map(({ placeId }) => placeId));
  const places = Object.fromEntries(Object.entries(archive.places).filter(([id]) => used.has(id)));
  return { schemaVersion: 1, synthetic: true, articles, places, incidents };
}
