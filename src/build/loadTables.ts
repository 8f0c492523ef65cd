import { readFile } from "node:fs/promises";
import { readGazetteer } from "../domain/gazetteer.ts";
import type { Tables } from "../extract/Article.ts";
import { GAZETTEER } from "./projectFolder.ts";

/** The tables extraction looks things up in. Throws an Error that names the file it cannot read. */
export async function loadTables(gazetteer = GAZETTEER): Promise<Tables> {
  try {
    return { gazetteer: readGazetteer(JSON.parse(await readFile(gazetteer, "utf8"))) };
  } catch (error) {
    throw new Error(`data/gazetteer.json cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
