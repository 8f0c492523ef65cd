import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COLUMNS_FROM, draftDescription, placeDescription } from "../../src/build/building/describe.ts";
import { Drafts } from "../../src/build/Drafts.ts";
import { datasetOf } from "../../src/columnar/datasetOf.ts";
import { readColumns } from "../../src/columnar/readColumns.ts";
import { parseManifest } from "../../src/domain/manifest.ts";

import { syntheticDataset } from "../synthetic/syntheticDataset.ts";

const OF_DATASET = { sha256: "cd".repeat(32), bytes: 5 };

async function describeIn(folder: string, incidents: number): Promise<void> {
  const out = join(folder, "dataset.json");
  const dataset = syntheticDataset({ incidents, seed: 1 });
  const drafts = new Drafts(folder);
  const counts = { articles: dataset.articles.length, incidents };
  await placeDescription(drafts, out, draftDescription(drafts, out, { source: dataset, counts }, OF_DATASET));
  drafts.discard();
}

function manifestIn(folder: string) {
  const parsed = parseManifest(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")));
  if ("problem" in parsed) throw new Error(parsed.problem);
  return parsed.manifest;
}

describe("what is written beside a dataset", () => {
  it("is a manifest that says what there is", async () => {
    const folder = mkdtempSync(join(tmpdir(), "qamau-out-"));
    await describeIn(folder, 30);
    const dataset = { file: "dataset.json", ...OF_DATASET };
    expect(manifestIn(folder)).toMatchObject({ dataset, columns: null, incidents: 30, synthetic: true });
    expect(readdirSync(folder)).toEqual(["manifest.json"]);
  });

  it("is also the columns of a large one, by their content, and these go again with its size", async () => {
    const folder = mkdtempSync(join(tmpdir(), "qamau-out-"));
    await describeIn(folder, COLUMNS_FROM);
    expect(readdirSync(folder).sort()).toEqual(["dataset.arrow", "manifest.json"]);
    const bytes = new Uint8Array(readFileSync(join(folder, "dataset.arrow")));
    expect(manifestIn(folder).columns).toEqual({
      file: "dataset.arrow",
      bytes: bytes.length,
      sha256: createHash("sha256").update(bytes).digest("hex"),
    });
    const stored = readColumns(bytes);
    expect(stored.header).toMatchObject({ dataset: OF_DATASET.sha256, synthetic: true });
    expect(datasetOf(stored).incidents.at(7)).toEqual(
      syntheticDataset({ incidents: COLUMNS_FROM, seed: 1 }).incidents[7],
    );
    await describeIn(folder, COLUMNS_FROM - 1);
    expect(readdirSync(folder)).toEqual(["manifest.json"]);
  });

  it("names the file that cannot be written", async () => {
    const folder = mkdtempSync(join(tmpdir(), "qamau-out-"));
    mkdirSync(join(folder, "manifest.json", "in-the-way"), { recursive: true });
    await expect(describeIn(folder, 3)).rejects.toThrow("manifest.json cannot be written");
  });
});
