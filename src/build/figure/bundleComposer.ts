import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const ENTRY = join(project, "src/app/scripted/scripted.ts");

/** Data of the page that the composer reads beside the dataset. */
export const DATA_FOLDER = join(project, "data");

const PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Qamau</title><link rel="stylesheet" href="./composer.css">
<script type="module" src="./composer.js"></script></head><body></body></html>
`;

/** Builds the composer of the page as a page of its own, in a scratch folder that whoever asked for it removes. */
export async function bundleComposer(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "qamau-figure-"));
  await build({
    root: project,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: ENTRY,
        output: {
          codeSplitting: true,
          entryFileNames: "composer.js",
          assetFileNames: ({ names }) =>
            names.some((name) => name.endsWith(".css")) ? "composer.css" : "assets/[name]-[hash][extname]",
        },
      },
    },
  });
  await writeFile(join(folder, "index.html"), PAGE);
  return folder;
}
