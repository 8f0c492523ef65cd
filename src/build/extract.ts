import { mkdir } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { extractOptions } from "./options.ts";
import { PROJECT } from "./projectFolder.ts";
import { bundleModule } from "./reading/bundleModule.ts";
import { runCommand } from "./runCommand.ts";

const USAGE = `npm run -s extract < articles.ndjson > incidents.ndjson
  in:  {"id", "text", "title"?, "published"?, "url"?, "publisher"?, "language"?}, an article a line ("file" does for "id")
  out: an incident a line, with its article, its place and its quote; {"problem", …} and {"error", …} where there is one
npm run extract -- --bundle FILE.mjs     writes the same filter as one file that needs Node and nothing else`;

/** `npm run extract`: a filter from articles to incidents; `--bundle FILE`: the same as one file. */
await runCommand(USAGE, async () => {
  const { bundle } = extractOptions(process.argv.slice(2));
  if (bundle === null) {
    await import("./filter/main.ts");
    return;
  }
  const target = resolve(bundle);
  await mkdir(dirname(target), { recursive: true });
  await bundleModule(join(PROJECT, "src/build/filter/main.ts"), target);
  console.log(`${bundle}: the filter as one file; node ${bundle} < articles.ndjson > incidents.ndjson`);
});
