import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

export const PROJECT = fileURLToPath(new URL("../..", import.meta.url));
/** Where a script finds the packages it imports. */
const FOLDER = join(PROJECT, "node_modules/.cache/qamau-bench");

/**
 * Bundles a script as the page is bundled, and gives the path of the module: what runs a script of many modules without
 * that gives every function its name when it is made, and so takes a third more time of code that makes many.
 */
export async function bundled(script: URL): Promise<string> {
  const input = fileURLToPath(script);
  await build({
    configFile: false,
    logLevel: "error",
    root: PROJECT,
    build: {
      ssr: input,
      target: "es2022",
      outDir: FOLDER,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: { output: { entryFileNames: "[name].js" } },
    },
  });
  return join(FOLDER, `${(input.split("/").at(-1) ?? "").replace(/\.ts$/u, "")}.js`);
}
