import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GAZETTEER } from "../loadTables.ts";
import { PROJECT } from "../projectFolder.ts";

/** All that decides what is read of an article, and in what form it is kept. */
const SOURCES = ["src/domain", "src/extract", "src/build/reading"];

function filesIn(folder: string): string[] {
  const names = readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" });
  return names.filter((name) => /\.(?:ts|json)$/u.test(name)).map((name) => join(PROJECT, folder, name));
}

/**
 * One text for all that decides how articles are read: rules, words, gazetteer, and what the engine knows of characters.
 * Where it differs, nothing that was read before is believed.
 */
export function rulesVersion(): string {
  const files = [...SOURCES.flatMap(filesIn), GAZETTEER].sort();
  const hash = createHash("sha256");
  const { v8, unicode, icu } = process.versions;
  hash.update(JSON.stringify([v8, unicode, icu]));
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`\n${content.length}\n`);
    hash.update(content);
  }
  return hash.digest("hex").slice(0, 16);
}
