import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What archives are made by, from the folder of the project, in which all of this runs; where it changes, what was made before is no longer the same. */
const MAKERS = [
  "tests/synthetic/",
  "tests/bench/engine/leanDataset.ts",
  "data/gazetteer.json",
  "src/extract/incidentId.ts",
  "src/columnar/header.ts",
];

function filesIn(path: string): string[] {
  if (!path.endsWith("/")) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  return names.filter((name) => name.endsWith(".ts")).map((name) => join(path, name));
}

function versionOfMakers(): string {
  const hash = createHash("sha256");
  for (const path of MAKERS.flatMap(filesIn).sort()) hash.update(readFileSync(path));
  return hash.digest("hex").slice(0, 12);
}

const folder = join(tmpdir(), `qamau-bench-${versionOfMakers()}`);

/** A path in a scratch folder that is filled by `make` where nothing is there yet; large archives take a minute each. */
export async function scratch(name: string, make: (path: string) => Promise<void>): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  if (readdirSync(folder).includes(name)) return path;
  const draft = `${path}.draft`;
  await make(draft);
  renameSync(draft, path);
  return path;
}
