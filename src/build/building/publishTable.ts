import { basename, dirname } from "node:path";
import { Drafts } from "../Drafts.ts";
import { writeParquet } from "../parquet/writeParquet.ts";
import { reasonOf } from "../reasonOf.ts";
import type { Findings } from "./Findings.ts";

/** Writes what was found as one table of Parquet; a file of that name stays whole until the new one is. */
export function publishTable(path: string, findings: Findings): void {
  const drafts = new Drafts(dirname(path));
  try {
    writeParquet(drafts.of(basename(path)), findings);
    drafts.place(basename(path));
  } catch (error) {
    throw new Error(`${path} cannot be written: ${reasonOf(error)}`);
  } finally {
    drafts.discard();
  }
}
