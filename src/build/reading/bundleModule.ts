import { mkdtemp, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { PROJECT } from "../projectFolder.ts";

const BUNDLE = "module.mjs";

/** Makes one JavaScript file of a module of the build and all it imports. Whoever runs it needs Node and nothing else. */
export async function bundleModule(entry: string, target: string): Promise<void> {
  // Only where it is needed: the bundler takes longer to load than most builds to run.
  const { build } = await import("vite");
  const scratch = await mkdtemp(join(dirname(target), ".bundle-"));
  try {
    await build({
      root: PROJECT,
      configFile: false,
      logLevel: "error",
      ssr: { noExternal: true },
      build: {
        ssr: entry,
        target: "node20",
        outDir: scratch,
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: BUNDLE, codeSplitting: false } },
      },
    });
    await rename(join(scratch, BUNDLE), target);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}
