import type { Dataset } from "../domain/schema.ts";
import { ArticleRows } from "./ArticleRows.ts";
import { IncidentRows } from "./IncidentRows.ts";
import type { StoredDataset } from "./StoredDataset.ts";

/** A dataset whose members are made on demand. */
export interface ColumnarDataset extends Dataset {
  readonly articles: ArticleRows;
  readonly incidents: IncidentRows;
}

/** The dataset that lies in columns. */
export function datasetOf({ header, articles, incidents }: StoredDataset): ColumnarDataset {
  return {
    schemaVersion: 1,
    ...(header.synthetic === true ? { synthetic: true } : {}),
    articles: new ArticleRows(articles),
    places: header.places,
    incidents: new IncidentRows(incidents, articles),
  };
}
