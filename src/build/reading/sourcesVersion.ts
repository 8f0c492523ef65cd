import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { PROJECT } from "../projectFolder.ts";

function filesIn(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  const names = readdirSync(path, { recursive: true, encoding: "utf8" });
  return names.filter((name) => /\.(?:ts|json)$/u.test(name)).map((name) => join(path, name));
}

/** One text for files and folders of the project, and for what the engine knows of characters: another where any of them is. */
export function sourcesVersion(sources: readonly string[]): string {
  const hash = createHash("sha256");
  const { v8, unicode, icu } = process.versions;
  hash.update(JSON.stringify([v8, unicode, icu]));
  for (const file of sources.flatMap((source) => filesIn(join(PROJECT, source))).sort()) {
    const content = readFileSync(file);
    hash.update(`\n${content.length}\n`);
    hash.update(content);
  }
  return hash.digest("hex").slice(0, 16);
}
