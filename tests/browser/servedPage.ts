import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, preview } from "vite";

const project = fileURLToPath(new URL("../..", import.meta.url));

export interface ServedPage {
  address: string;
  /** The folder that is served; a test may damage files in it. */
  folder: string;
  close(): Promise<void>;
}

/** Builds the page from the committed data and serves it, as a static host would. */
export async function servePage(): Promise<ServedPage> {
  const folder = mkdtempSync(join(tmpdir(), "qamau-page-"));
  await build({ root: project, logLevel: "error", build: { outDir: folder, emptyOutDir: true } });
  const server = await preview({ root: project, build: { outDir: folder }, preview: { port: 0 }, logLevel: "error" });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error("the built page could not be served");
  return { address, folder, close: () => server.close() };
}
