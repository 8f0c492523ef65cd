import { readFile, writeFile } from "node:fs/promises";
import { deserialize, serialize } from "node:v8";
import type { Dataset } from "../../../src/domain/schema.ts";
import { scratch } from "../scratch.ts";
import { leanDataset } from "./leanDataset.ts";
import { SEED } from "./script.ts";

/** A synthetic archive as it is counted. */
export async function archiveOf(incidents: number): Promise<Dataset> {
  const path = await scratch(`lean-${incidents}`, (draft) =>
    writeFile(draft, serialize(leanDataset({ incidents, seed: SEED }))),
  );
  return deserialize(await readFile(path));
}
