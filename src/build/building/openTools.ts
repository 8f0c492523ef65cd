import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Looker } from "../articles/Looker.ts";
import { cacheRoot, shortNameOf } from "../cache/cacheFolder.ts";
import { ReadingCache } from "../cache/ReadingCache.ts";
import { GAZETTEER } from "../loadTables.ts";
import { ReadingPool } from "../reading/ReadingPool.ts";
import { readingModule } from "../reading/readingModule.ts";
import { rulesVersion } from "../reading/rulesVersion.ts";
import type { BuildOptions } from "./BuildOptions.ts";
import type { ReadingTools } from "./readAll.ts";

/** What one article may take, of which the longest take some seconds: milliseconds, megabytes. */
const TIME_LIMIT = 60_000;
const MEMORY_LIMIT = 512;

/** What a build reads with; `pool` and `cache` are to be closed. */
export interface OpenTools extends ReadingTools {
  pool: ReadingPool;
  /** Where it is kept what was written last time. */
  memory: string;
}

/** Opens what was kept of earlier builds of these articles, and workers for what is new. */
export function openTools({ seeds, out, isFresh = false, workers, cache }: BuildOptions): OpenTools {
  const rules = rulesVersion();
  const folder = join(cache ?? cacheRoot(), shortNameOf(seeds));
  return {
    isFresh,
    cache: new ReadingCache(folder, rules),
    looker: new Looker(seeds, rules, join(folder, "files.json")),
    pool: new ReadingPool({
      module: () => readingModule(cacheRoot(), rules),
      gazetteer: GAZETTEER,
      workers: workers ?? availableParallelism(),
      timeLimit: TIME_LIMIT,
      memoryLimit: MEMORY_LIMIT,
    }),
    memory: join(folder, `texts-${shortNameOf(out)}.json`),
  };
}
