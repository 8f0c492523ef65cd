import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const project = fileURLToPath(new URL("../../..", import.meta.url));
const ENTRY = join(project, "src/app/scripted/scripted.ts");

/** Data of the page that the composer reads beside the dataset. */
export const DATA_FOLDER = join(project, "data");

/** Of the built composer, the module that takes orders. */
export const COMPOSER = "composer.js";

/** Builds the composer of the page as a module of its own, in a scratch folder that whoever asked for it removes. */
export async function bundleComposer(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "qamau-figure-"));
  await build({
    root: project,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: "strict",
        output: { codeSplitting: true, entryFileNames: COMPOSER },
      },
    },
  });
  return folder;
}
