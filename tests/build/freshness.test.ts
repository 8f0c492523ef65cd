import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { buildDataset } from "../../src/build/buildDataset.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

function contents(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), "utf8")]),
  );
}

it("the committed dataset and texts are what the committed articles give, byte for byte", async () => {
  const out = mkdtempSync(join(tmpdir(), "qamau-fresh-"));
  const options = { seeds: join(project, "seeds"), out: join(out, "dataset.json"), isFresh: true };
  await buildDataset(options, { report: () => undefined });
  for (const name of ["dataset.json", "manifest.json"])
    expect(readFileSync(join(out, name), "utf8")).toBe(readFileSync(join(project, "data", name), "utf8"));
  expect(contents(join(out, "articles"))).toEqual(contents(join(project, "data/articles")));
});
