import { basename, dirname } from "node:path";
import type { StoredTables } from "../../columnar/tablesIn.ts";
import type { ColumnsSource } from "../../columnar/writeColumns.ts";
import type { Manifest } from "../../domain/manifest.ts";
import { Drafts } from "../Drafts.ts";
import { reasonOf } from "../reasonOf.ts";
import { textsFolder } from "./beside.ts";
import { datasetText } from "./datasetText.ts";
import { draftDescription, placeDescription } from "./describe.ts";
import type { Findings } from "./Findings.ts";
import { PageTexts, type Published } from "./PageTexts.ts";
import { type Written, writeStream } from "./writeStream.ts";

export interface Publication {
  seeds: string;
  out: string;
  /** Files of the articles that the dataset tells of which stands there, and the articles of this one. */
  articles: { before: readonly string[]; now: readonly Published[] };
  findings: Findings;
  /** Columns that rows may be copied from. */
  earlier: StoredTables | undefined;
  /** Incidents from which on it is written in columns too. */
  columnsFrom?: number | undefined;
  /** Where it is kept which texts were written. */
  memory: string;
}

/**
 * Writes dataset and texts. All drafts are made first; then each is put into its place by one step of the file system: new
 * texts, the dataset that speaks of them, texts that were changed, its columns, the manifest, and only then the texts nobody speaks of any more go.
 * Whenever the process ends, the dataset is the old one or the new one, whole.
 */
export async function publish({
  seeds,
  out,
  articles,
  findings,
  earlier,
  columnsFrom,
  memory,
}: Publication): Promise<Manifest> {
  const drafts = new Drafts(dirname(out));
  const texts = new PageTexts(seeds, textsFolder(out), memory);
  try {
    for (const article of articles.now) texts.draft(article);
    const written = await writeDraft(drafts.of(basename(out)), findings);
    const described = { source: sourceOf(findings, earlier), counts: findings.counts, columnsFrom };
    const manifest = draftDescription(drafts, out, described, written);
    texts.placeAdded();
    drafts.place(basename(out));
    texts.placeChanged();
    await placeDescription(drafts, out, manifest);
    const current = new Set(articles.now.map(({ file }) => file));
    texts.remove(articles.before.filter((file) => !current.has(file)));
    return manifest;
  } finally {
    drafts.discard();
    texts.discard();
  }
}

function sourceOf(findings: Findings, earlier: StoredTables | undefined): ColumnsSource {
  return { places: findings.places, articles: findings.articleRows(), incidents: findings.incidentRows(), earlier };
}

async function writeDraft(path: string, findings: Findings): Promise<Written> {
  try {
    return await writeStream(path, datasetText(findings));
  } catch (error) {
    throw new Error(`${path} cannot be written: ${reasonOf(error)}`);
  }
}
