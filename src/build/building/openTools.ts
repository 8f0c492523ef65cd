import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Glances } from "../articles/Glances.ts";
import type { Listed } from "../articles/listArticles.ts";
import { cacheRoot, shortNameOf } from "../cache/cacheFolder.ts";
import { GAZETTEER } from "../projectFolder.ts";
import { ReadingPool } from "../reading/ReadingPool.ts";
import { readingModule } from "../reading/readingModule.ts";
import { rulesVersion } from "../reading/rulesVersion.ts";
import type { BuildOptions } from "./BuildOptions.ts";

/** What one article may take, of which the longest take some seconds: milliseconds, megabytes. */
const TIME_LIMIT = 60_000;
const MEMORY_LIMIT = 512;

/** What a build begins with; `pool` is to be closed. */
export interface Tools {
  /** The version of the rules. */
  rules: string;
  /** Where it is kept what is known of the articles. */
  folder: string;
  glances: Glances;
  pool: ReadingPool;
}

/** Opens what was kept of these articles, and workers for what is new. */
export function openTools({ seeds, workers, cache }: BuildOptions, listed: Listed): Tools {
  const rules = rulesVersion();
  const folder = join(cache ?? cacheRoot(), shortNameOf(seeds));
  return {
    rules,
    folder,
    glances: new Glances(seeds, listed, rules, join(folder, "files.json")),
    pool: new ReadingPool({
      module: () => readingModule(cacheRoot(), rules),
      gazetteer: GAZETTEER,
      workers: workers ?? availableParallelism(),
      timeLimit: TIME_LIMIT,
      memoryLimit: MEMORY_LIMIT,
    }),
  };
}
