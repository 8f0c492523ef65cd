import { cpSync, mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";
import { buildDataset } from "../../src/build/buildDataset.ts";
import { type Served, serveFolder } from "./serveFolder.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
/** The 48 invented articles with gold answers. */
export const MANY_ARTICLES = join(project, "tests/corpus/articles");

export interface ServedPage extends Served {
  /** The folder that is served; a test may damage files in it. It is gone once the page is closed. */
  folder: string;
}

function scratch(): string {
  return mkdtempSync(join(tmpdir(), "qamau-page-"));
}

/**
 * Builds the page from the committed data, as it is published, into a folder of its own. A test runner names its
 * surroundings "test", and of those the bundler makes a page for development: larger, slower, and not what is read.
 */
export async function buildPage(plugins: Plugin[] = []): Promise<string> {
  const folder = scratch();
  const surroundings = process.env.NODE_ENV;
  process.env.NODE_ENV = "production";
  try {
    await build({ root: project, plugins, logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
  } finally {
    if (surroundings === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = surroundings;
  }
  return folder;
}

/** A copy of a built page with the dataset of another folder of articles. */
export async function withArticles(built: string, seeds: string): Promise<string> {
  const folder = scratch();
  cpSync(built, folder, { recursive: true });
  await buildDataset({ seeds, out: join(folder, "dataset.json") }, { report: () => undefined });
  return folder;
}

/** Serves a folder, and takes it away with the page. */
export async function serve(folder: string): Promise<ServedPage> {
  const served = await serveFolder(folder);
  const close = async () => {
    await served.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { folder, address: served.address, close };
}

/** Builds the page and serves it, as a static host would. */
export async function servePage(): Promise<ServedPage> {
  return serve(await buildPage());
}

/** Serves a copy of a built page, which leaves the page as it is whatever happens to the copy. */
export function serveCopy(built: string): Promise<ServedPage> {
  const folder = scratch();
  cpSync(built, folder, { recursive: true });
  return serve(folder);
}

/** The same built page with the dataset of another folder of articles. */
export async function serveArticles(page: ServedPage, seeds: string): Promise<ServedPage> {
  return serve(await withArticles(page.folder, seeds));
}

/** The same built page with a dataset in which there is nothing. */
export function serveNothing(page: ServedPage): Promise<ServedPage> {
  return serveArticles(page, scratch());
}
