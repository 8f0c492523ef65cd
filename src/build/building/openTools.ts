import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { Looker } from "../articles/Looker.ts";
import { cacheRoot, shortNameOf } from "../cache/cacheFolder.ts";
import { ReadingCache } from "../cache/ReadingCache.ts";
import { type EditionPlace, openLastBuild } from "../last/openLastBuild.ts";
import { GAZETTEER } from "../loadTables.ts";
import { ReadingPool } from "../reading/ReadingPool.ts";
import { readingModule } from "../reading/readingModule.ts";
import { rulesVersion } from "../reading/rulesVersion.ts";
import { sourcesVersion } from "../reading/sourcesVersion.ts";
import type { BuildOptions } from "./BuildOptions.ts";
import { columnsName } from "./describe.ts";
import type { ReadingTools } from "./readAll.ts";

/** What one article may take, of which the longest take some seconds: milliseconds, megabytes. */
const TIME_LIMIT = 60_000;
const MEMORY_LIMIT = 512;

/** All that decides how a dataset is written of what was read. */
const WRITERS = ["src/build/building", "src/build/last", "src/columnar", "package.json"];

/** What a build reads with; `pool` and `cache` are to be closed. */
export interface OpenTools extends ReadingTools {
  pool: ReadingPool;
  /** Where it is kept which texts were written last time. */
  memory: string;
  /** Where it is kept how the dataset was put together last time. */
  edition: EditionPlace;
}

/** Opens what was kept of earlier builds of these articles, and workers for what is new. */
export function openTools(options: BuildOptions, report: (line: string) => void): OpenTools {
  const { seeds, out, isFresh = false, workers, cache, parquet } = options;
  const rules = rulesVersion();
  const folder = join(cache ?? cacheRoot(), shortNameOf(seeds));
  const edition = {
    memory: join(folder, `dataset-${shortNameOf(out)}.lines`),
    version: `${rules} ${sourcesVersion(WRITERS)}`,
    dataset: out,
    columns: join(dirname(out), columnsName(out)),
  };
  const onDamage = () => report("what was kept of the last dataset is damaged; all of it is put together anew");
  return {
    isFresh,
    edition,
    // A table for engines of SQL asks for every incident, so that nothing would be gained.
    last: isFresh || parquet !== undefined ? null : openLastBuild(edition, onDamage),
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
