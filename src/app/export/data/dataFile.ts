import type { Filter } from "../../../domain/facets/facets.ts";
import { EMPTY_FILTER } from "../../../domain/facets/facets.ts";
import type { Dataset } from "../../../domain/schema.ts";
import { fileName } from "../../../figure/fileName.ts";
import type { DownloadFile } from "../saveFile.ts";
import { csv } from "./csv.ts";
import { geojson } from "./geojson.ts";
import { narrowDataset } from "./narrowDataset.ts";

export const DATA_FORMATS = ["csv", "json", "geojson"] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];

const MEDIA_TYPES: Record<DataFormat, string> = {
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  geojson: "application/geo+json",
};

/** Without it, spreadsheets read UTF-8 as something else. */
const BYTE_ORDER_MARK = "\ufeff";

/** That a reader added an article says something of this page, not of the article: no file holds it. */
function withoutAdded(key: string, value: unknown): unknown {
  return key === "added" ? undefined : value;
}

function contentOf(dataset: Dataset, format: DataFormat): string {
  switch (format) {
    case "csv":
      return BYTE_ORDER_MARK + csv(dataset);
    case "json":
      return `${JSON.stringify(dataset, withoutAdded, 2)}\n`;
    case "geojson":
      return `${JSON.stringify(geojson(dataset))}\n`;
  }
}

/** The incidents that pass the filter as a file; with `null` all of them, those told as background too. */
export function dataFile(dataset: Dataset, filter: Filter | null, format: DataFormat): DownloadFile {
  const data = filter === null ? dataset : narrowDataset(dataset, filter);
  const named = {
    filter: filter ?? EMPTY_FILTER,
    dataset,
    name: filter === null ? "all-data" : "data",
  };
  return {
    name: fileName(named, format),
    blob: new Blob([contentOf(data, format)], { type: MEDIA_TYPES[format] }),
  };
}
