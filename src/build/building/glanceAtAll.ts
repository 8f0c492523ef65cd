import type { Refused } from "../../domain/refusal.ts";
import type { Identity } from "../articles/Glances.ts";
import type { BuildOptions } from "./BuildOptions.ts";
import type { Tools } from "./openTools.ts";

/** A file, and what is known of it from outside; null where it must be looked into. */
export interface Glanced {
  file: string;
  known: Refused | Identity | null;
}

/** Looks at all files from outside. Where one must be looked into, a worker begins to make itself ready. */
export async function glanceAtAll(
  files: readonly string[],
  { isFresh = false }: BuildOptions,
  { glances, pool }: Tools,
): Promise<Glanced[]> {
  const glanced = files.map((file) => ({ file, known: isFresh ? null : glances.find(file) }));
  if (glanced.some(({ known }) => known === null)) await pool.prepare();
  return glanced;
}
