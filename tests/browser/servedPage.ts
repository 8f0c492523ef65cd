import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { buildDataset } from "../../src/build/buildDataset.ts";
import { fileEffects } from "../../src/build/fileEffects.ts";
import { loadTables } from "../../src/build/loadTables.ts";
import { type Served, serveFolder } from "./serveFolder.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
/** The 48 invented articles with gold answers. */
export const MANY_ARTICLES = join(project, "tests/corpus/articles");

export interface ServedPage extends Served {
  /** The folder that is served; a test may damage files in it. */
  folder: string;
}

function scratch(): string {
  return mkdtempSync(join(tmpdir(), "qamau-page-"));
}

/** Builds the page from the committed data and serves it, as a static host would. */
export async function servePage(): Promise<ServedPage> {
  const folder = scratch();
  await build({ root: project, logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
  return { folder, ...(await serveFolder(folder)) };
}

/** The same built page with the dataset of another folder of articles. */
export async function serveArticles(page: ServedPage, seeds: string): Promise<ServedPage> {
  const folder = scratch();
  cpSync(page.folder, folder, { recursive: true });
  const quiet = { report: () => undefined, progress: () => undefined };
  await buildDataset({ ...fileEffects({ seeds, out: join(folder, "dataset.json") }), ...quiet }, await loadTables());
  return { folder, ...(await serveFolder(folder)) };
}

/** The same built page with a dataset in which there is nothing. */
export function serveNothing(page: ServedPage): Promise<ServedPage> {
  return serveArticles(page, scratch());
}
