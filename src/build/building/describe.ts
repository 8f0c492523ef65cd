import { createHash } from "node:crypto";
import { closeSync, fdatasyncSync, openSync, writeFileSync, writeSync } from "node:fs";
import { rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type ColumnsSource, writeColumns } from "../../columnar/writeColumns.ts";
import type { Manifest } from "../../domain/manifest.ts";
import type { Drafts } from "../Drafts.ts";
import { columnsName } from "./beside.ts";
import type { Written } from "./writeStream.ts";

/**
 * From so many incidents on, a dataset is written in columns too. Below, the page is ready as soon from JSON: its worker
 * would take longer to begin than the JSON to be read.
 */
export const COLUMNS_FROM = 2000;

export const MANIFEST = "manifest.json";

/** What is described: the dataset as columns need it, and how large it is. */
export interface Described {
  source: ColumnsSource;
  counts: { articles: number; incidents: number };
  /** Incidents from which on it is written in columns too. */
  columnsFrom?: number | undefined;
}

function writePieces(path: string, pieces: readonly Uint8Array[]): Written {
  const file = openSync(path, "w");
  const hash = createHash("sha256");
  let bytes = 0;
  try {
    for (const piece of pieces) {
      hash.update(piece);
      for (let at = 0; at < piece.length; ) at += writeSync(file, piece, at);
      bytes += piece.length;
    }
    fdatasyncSync(file);
  } finally {
    closeSync(file);
  }
  return { sha256: hash.digest("hex"), bytes };
}

/** Drafts the manifest, and before it the columns where the dataset is large. `dataset` is its file as it was written. */
export function draftDescription(
  drafts: Drafts,
  out: string,
  { source, counts, columnsFrom = COLUMNS_FROM }: Described,
  dataset: Written,
): Manifest {
  const columns = columnsName(out);
  const manifest: Manifest = {
    manifestVersion: 1,
    dataset: { file: basename(out), ...dataset },
    columns:
      counts.incidents < columnsFrom
        ? null
        : { file: columns, ...writePieces(drafts.of(columns), writeColumns(source, dataset.sha256)) },
    articles: counts.articles,
    incidents: counts.incidents,
    ...(source.synthetic === true ? { synthetic: true } : {}),
  };
  writeFileSync(drafts.of(MANIFEST), `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
}

/** Puts them into their place, the manifest last; columns of a dataset that was larger go. */
export async function placeDescription(drafts: Drafts, out: string, { columns }: Manifest): Promise<void> {
  if (columns !== null) drafts.place(columns.file);
  drafts.place(MANIFEST);
  if (columns === null) await rm(join(dirname(out), columnsName(out)), { force: true });
}
