import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseManifest } from "../domain/manifest.ts";

/** Whether the dataset in a folder has columns, which the page then reads instead. */
function hasColumns(folder: string): boolean {
  try {
    const parsed = parseManifest(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")));
    return "manifest" in parsed && parsed.manifest.columns !== null;
  } catch {
    // Without a manifest the page reads the dataset as it is.
    return false;
  }
}

/** The page begins to fetch what it will read while its code still comes; of a large dataset not the JSON, which it will not. */
export function preloadDataset(html: string, folder: string): string {
  return hasColumns(folder) ? html.replace(/^ *<link rel="preload" href="\.\/dataset\.json".*\n/mu, "") : html;
}
