import { writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { Drafts } from "./Drafts.ts";

/** Writes a small file so that whoever reads it finds the old one or the new one, whole. */
export function writeWhole(path: string, text: string): void {
  const drafts = new Drafts(dirname(path));
  try {
    writeFileSync(drafts.of(basename(path)), text);
    drafts.place(basename(path));
  } finally {
    drafts.discard();
  }
}
