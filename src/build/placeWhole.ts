import { basename, dirname } from "node:path";
import { Drafts } from "./Drafts.ts";

/** Lets a file be written so that whoever reads it finds the old one or the new one, whole. */
export function placeWhole(path: string, write: (draft: string) => void): void {
  const drafts = new Drafts(dirname(path));
  try {
    write(drafts.of(basename(path)));
    drafts.place(basename(path));
  } finally {
    drafts.discard();
  }
}
