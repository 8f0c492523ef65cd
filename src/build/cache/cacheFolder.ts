import { createHash } from "node:crypto";
import { accessSync, constants, mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { PROJECT } from "../projectFolder.ts";

/** Where tools keep what they can make again; where the project may not be written, among what is temporary. */
export function cacheRoot(): string {
  const usual = join(PROJECT, "node_modules/.cache/qamau");
  try {
    mkdirSync(usual, { recursive: true });
    accessSync(usual, constants.W_OK);
    return usual;
  } catch {
    const other = join(tmpdir(), "qamau-cache");
    mkdirSync(other, { recursive: true });
    return other;
  }
}

/** A short name for a path. */
export function shortNameOf(path: string): string {
  return createHash("sha256").update(resolve(path)).digest("hex").slice(0, 16);
}
