import { setFlagsFromString } from "node:v8";
import { listArticles } from "./articles/listArticles.ts";
import type { BuildOptions } from "./building/BuildOptions.ts";
import type { Built } from "./building/Built.ts";
import { refuseOverwriting } from "./building/beside.ts";
import { glanceAtAll } from "./building/glanceAtAll.ts";
import { ignoredInWords } from "./building/ignoredInWords.ts";
import { openTools } from "./building/openTools.ts";
import type { Telling } from "./building/Telling.ts";

/** Of so many articles it matters what memory a build takes. */
const MANY = 20_000;

/** The memory is swept when a quarter more is in use, not twice as much: a hundred thousand articles take less than 1 GB. */
function sweepOften(): void {
  setFlagsFromString("--heap-growing-percent=25");
}

/**
 * Builds the dataset from every article there is. A bad article is set aside by name and the rest goes on.
 * Throws an Error only when the result breaks the dataset contract or cannot be written.
 */
export async function buildDataset(options: BuildOptions, telling: Telling): Promise<Built> {
  refuseOverwriting(options.seeds, options.out);
  const listed = await listArticles(options.seeds);
  const { articles, ignored } = listed;
  if (ignored.length > 0) telling.report(ignoredInWords(ignored));
  if (articles.length > MANY) sweepOften();
  const tools = openTools(options, listed);
  try {
    const glanced = await glanceAtAll(articles, options, tools);
    // While a worker makes itself ready: all else takes about as long to load.
    const { buildFrom } = await import("./building/buildFrom.ts");
    return await buildFrom(glanced, options, tools, telling);
  } finally {
    await tools.pool.close();
  }
}
