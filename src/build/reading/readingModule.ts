import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PROJECT } from "../projectFolder.ts";
import { bundleModule } from "./bundleModule.ts";

/**
 * The module of the workers as one file of JavaScript, made once for these rules: a worker that compiles hundreds of
 * modules itself takes seconds to begin.
 */
export async function readingModule(folder: string, rules: string): Promise<URL> {
  const target = join(folder, `reading-${rules}.mjs`);
  if (!existsSync(target)) await bundleModule(join(PROJECT, "src/build/reading/reading.worker.ts"), target);
  return pathToFileURL(target);
}
