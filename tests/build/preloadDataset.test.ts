import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { preloadDataset } from "../../src/build/preloadDataset.ts";

const html = readFileSync(fileURLToPath(new URL("../../index.html", import.meta.url)), "utf8");
const file = { file: "dataset.json", sha256: "ab".repeat(32), bytes: 1 };

function preloadedFrom(manifest: string | null): string[] {
  const folder = mkdtempSync(join(tmpdir(), "qamau-data-"));
  if (manifest !== null) writeFileSync(join(folder, "manifest.json"), manifest);
  const links = preloadDataset(html, folder).matchAll(/rel="preload" href="\.\/(\w+\.json)"/gu);
  return [...links].map(([, name = ""]) => name);
}

function manifestWith(columns: object | null): string {
  return JSON.stringify({ manifestVersion: 1, dataset: file, columns, articles: 1, incidents: 1 });
}

describe("the page asks early for", () => {
  it.each([
    ["the dataset", "it has no columns", manifestWith(null)],
    ["the dataset", "nobody says what there is", null],
    ["the dataset", "what is said is no manifest", "{ half"],
  ])("%s where %s", (_, __, manifest) => {
    expect(preloadedFrom(manifest)).toEqual(["manifest.json", "dataset.json"]);
  });

  it("no JSON that it will not read", () => {
    expect(preloadedFrom(manifestWith({ ...file, file: "dataset.arrow" }))).toEqual(["manifest.json"]);
  });
});
