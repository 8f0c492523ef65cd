import { fileName } from "../../../figure/fileName.ts";
import { codebook } from "./codebook.ts";
import { csv } from "./csv.ts";
import type { DataRequest } from "./DataRequest.ts";
import { geojson } from "./geojson.ts";
import { json } from "./json.ts";
import type { Writing } from "./writeInSlices.ts";

export const DATA_FORMATS = ["csv", "json", "geojson", "zip"] as const;
export type DataFormat = (typeof DATA_FORMATS)[number];
export type TextFormat = Exclude<DataFormat, "zip">;

const MEDIA_TYPES: Record<TextFormat, string> = {
  csv: "text/csv;charset=utf-8",
  json: "application/json",
  geojson: "application/geo+json",
};

/** Without it, Excel reads UTF-8 as something else. */
const BYTE_ORDER_MARK = "\ufeff";

/** A file that is yet to be written. */
export interface DataFile extends Writing {
  name: string;
}

export interface TextFile extends DataFile {
  chunks: Iterable<string>;
}

function* marked(chunks: Iterable<string>, isMarked: boolean): Generator<string> {
  if (isMarked) yield BYTE_ORDER_MARK;
  yield* chunks;
}

function chunksOf({ data }: DataRequest, format: TextFormat, isMarked: boolean): Iterable<string> {
  switch (format) {
    case "csv":
      return marked(csv(data), isMarked);
    case "json":
      return json(data);
    case "geojson":
      return geojson(data);
  }
}

export function nameOf({ extent, filter, dataset }: DataRequest, ending: string): string {
  return fileName({ filter, dataset, name: extent === "all" ? "all-data" : "data" }, ending);
}

export function textFile(request: DataRequest, format: TextFormat, isMarked: boolean): TextFile {
  return {
    name: nameOf(request, format),
    mediaType: MEDIA_TYPES[format],
    chunks: chunksOf(request, format, isMarked),
    expected: request.data.incidents.length + (format === "json" ? request.data.articles.length : 1),
  };
}

export function codebookFile(isMarked: boolean): TextFile {
  const chunks = marked(codebook(), isMarked);
  return { name: "qamau_codebook.csv", mediaType: MEDIA_TYPES.csv, chunks, expected: 1 };
}

/**
 * The data as a file; marked CSV begins with a byte order mark. What packs an archive is loaded when one is asked for;
 * rejects where it cannot be.
 */
export async function dataFile(request: DataRequest, format: DataFormat, isMarked: boolean): Promise<DataFile> {
  if (format !== "zip") return textFile(request, format, isMarked);
  const { archiveFile } = await import("./archiveFile.ts");
  return archiveFile(request, isMarked);
}
