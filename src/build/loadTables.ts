import { readFile } from "node:fs/promises";
import { readGazetteer } from "../domain/gazetteer.ts";
import type { Tables } from "../extract/Article.ts";

/** The committed tables extraction looks things up in. Throws an Error that names the file it cannot read. */
export async function loadTables(): Promise<Tables> {
  const file = new URL("../../data/gazetteer.json", import.meta.url);
  try {
    return { gazetteer: readGazetteer(JSON.parse(await readFile(file, "utf8"))) };
  } catch (error) {
    throw new Error(`data/gazetteer.json cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
