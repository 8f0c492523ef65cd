import { existsSync, readdirSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { dropOld } from "../cache/dropOld.ts";
import { PROJECT } from "../projectFolder.ts";
import { bundleModule } from "./bundleModule.ts";

const MODULE = /^reading-[0-9a-f]+\.mjs$/u;

/**
 * The module of the workers as one file of JavaScript, made once for these rules: a worker that compiles hundreds of
 * modules itself takes seconds to begin.
 */
export async function readingModule(folder: string, rules: string): Promise<URL> {
  const target = join(folder, `reading-${rules}.mjs`);
  if (!existsSync(target)) await bundleModule(join(PROJECT, "src/build/reading/reading.worker.ts"), target);
  utimesSync(target, new Date(), new Date());
  for (const name of readdirSync(folder)) if (MODULE.test(name)) dropOld(join(folder, name));
  return pathToFileURL(target);
}
