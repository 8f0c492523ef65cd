import { rmSync } from "node:fs";
import { buildPage } from "../../browser/servedPage.ts";

let made: Promise<string> | null = null;

async function build(): Promise<string> {
  const folder = await buildPage();
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The built page, built once for all who measure it; copies of it are served. Gone with this process. */
export function builtPage(): Promise<string> {
  made ??= build();
  return made;
}
