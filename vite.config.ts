import { realpathSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { firstScript } from "./src/build/firstScript.ts";
import { preloadDataset } from "./src/build/preloadDataset.ts";

/** Of the bundler's view of a module what is asked here: who imports it other than lazily. */
interface Modules {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

const DATA = process.env.QAMAU_DATA ?? "data";

/** Runs before the page. */
const FIRST = "src/app/loading/open.ts";

const IN_A_BROWSER = "tests/browser/**/*.test.ts";

/** Whether a module is one that is meant, or what one of them imports other than lazily. */
function reachedFrom(isMeant: (id: string, modules: Modules) => boolean) {
  const known = new Map<string, boolean>();
  return function isReached(id: string, modules: Modules): boolean {
    const is = known.get(id);
    if (is !== undefined) return is;
    known.set(id, false);
    const importers = modules.getModuleInfo(id)?.importers ?? [];
    known.set(id, isMeant(id, modules) || importers.some((each) => isReached(each, modules)));
    return known.get(id) ?? false;
  };
}

const isOfTheFirst = reachedFrom((id) => id.endsWith(`/${FIRST}`));
const isOfEveryVisit = reachedFrom((id, modules) => modules.getModuleInfo(id)?.isEntry ?? false);

/**
 * What every visit needs comes in three files, of which one is small and begins to read, and one seldom changes; not in one
 * for each set of views that shares it.
 */
function chunkOf(id: string, modules: Modules): string | null {
  if (isOfTheFirst(id, modules)) return "first";
  if (!isOfEveryVisit(id, modules)) return null;
  return id.includes("/node_modules/") ? "libraries" : "page";
}

export default defineConfig({
  // Relative, so that the built page works in any folder of any host.
  base: "./",
  publicDir: DATA,
  plugins: [react(), { name: "preload", transformIndexHtml: (html) => preloadDataset(html, DATA) }, firstScript(FIRST)],
  // Of a second working tree the packages may be those of the first, by a link.
  server: { fs: { allow: [".", realpathSync("node_modules")] } },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 600,
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: chunkOf, debugName: "of every visit" }] } } },
  },
  test: {
    testTimeout: 30_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "units", include: ["tests/**/*.test.{ts,tsx}"], exclude: [IN_A_BROWSER] } },
      { extends: true, test: { name: "browser", include: [IN_A_BROWSER], globalSetup: "tests/browser/setup.ts" } },
    ],
  },
});
