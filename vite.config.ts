import { realpathSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { preloadDataset } from "./src/build/preloadDataset.ts";

/** Of the bundler's view of a module what is asked here: who imports it other than lazily. */
interface Modules {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

const DATA = process.env.QAMAU_DATA ?? "data";

const IN_A_BROWSER = "tests/browser/**/*.test.ts";

const ofEveryVisit = new Map<string, boolean>();

/** Whether the page cannot begin without the module. */
function isOfEveryVisit(id: string, modules: Modules): boolean {
  const known = ofEveryVisit.get(id);
  if (known !== undefined) return known;
  ofEveryVisit.set(id, false);
  const info = modules.getModuleInfo(id);
  const is = info !== null && (info.isEntry || info.importers.some((each) => isOfEveryVisit(each, modules)));
  ofEveryVisit.set(id, is);
  return is;
}

/** What every visit needs comes in two files, of which one seldom changes; not in one for each set of views that shares it. */
function chunkOf(id: string, modules: Modules): string | null {
  if (!isOfEveryVisit(id, modules)) return null;
  return id.includes("/node_modules/") ? "libraries" : "page";
}

export default defineConfig({
  // Relative, so that the built page works in any folder of any host.
  base: "./",
  publicDir: DATA,
  plugins: [react(), { name: "preload", transformIndexHtml: (html) => preloadDataset(html, DATA) }],
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
