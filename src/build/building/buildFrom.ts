import { dirname, join } from "node:path";
import type { Manifest } from "../../domain/manifest.ts";
import { Looker } from "../articles/Looker.ts";
import { shortNameOf } from "../cache/cacheFolder.ts";
import { ReadingCache } from "../cache/ReadingCache.ts";
import type { LastBuild } from "../last/LastBuild.ts";
import { type EditionPlace, forgetEdition, keepEdition, openLastBuild } from "../last/openLastBuild.ts";
import { sourcesVersion } from "../reading/sourcesVersion.ts";
import { words } from "../words.ts";
import type { BuildOptions } from "./BuildOptions.ts";
import type { Built } from "./Built.ts";
import { columnsName } from "./beside.ts";
import { Findings } from "./Findings.ts";
import { filesAhead } from "./filesOf.ts";
import { gather } from "./gather.ts";
import type { Glanced } from "./glanceAtAll.ts";
import type { Tools } from "./openTools.ts";
import { publish } from "./publish.ts";
import type { Telling } from "./Telling.ts";

/** All that decides how a dataset is written of what was read. */
const WRITERS = ["src/build/building", "src/build/last", "src/columnar", "package.json"];

/** Where it is kept how the dataset was put together last time. */
function editionPlace({ out }: BuildOptions, { rules, folder }: Tools): EditionPlace {
  return {
    memory: join(folder, `dataset-${shortNameOf(out)}.lines`),
    version: `${rules} ${sourcesVersion(WRITERS)}`,
    dataset: out,
    columns: join(dirname(out), columnsName(out)),
  };
}

function lastBuildFor(
  { isFresh, parquet }: BuildOptions,
  edition: EditionPlace,
  { report }: Telling,
): LastBuild | null {
  // A table for engines of SQL asks for every incident, so that nothing would be gained.
  if (isFresh || parquet !== undefined) return null;
  const damaged = "what was kept of the last dataset is damaged; all of it is put together anew";
  return openLastBuild(edition, () => report(damaged));
}

function sumOf({ articles, incidents, background, setAside }: Omit<Built, "sha256">): string {
  return [
    words.articles(articles),
    words.incidents(incidents - background),
    `${background} told as background`,
    `${setAside} set aside`,
  ].join(", ");
}

/** For the next build. */
function keep(
  place: EditionPlace,
  { dataset, columns }: Manifest,
  edition: Omit<Parameters<typeof keepEdition>[1], "dataset" | "columns">,
): void {
  if (columns === null) forgetEdition(place);
  else keepEdition(place, { ...edition, dataset, columns });
}

/** Builds the dataset of files that were looked at from outside. Throws as `buildDataset` does. */
export async function buildFrom(
  glanced: readonly Glanced[],
  options: BuildOptions,
  tools: Tools,
  telling: Telling,
): Promise<Built> {
  const { seeds, out, columnsFrom, isFresh = false, parquet } = options;
  const { rules, folder, glances, pool } = tools;
  const edition = editionPlace(options, tools);
  const cache = new ReadingCache(folder, rules);
  let last: LastBuild | null = null;
  try {
    last = lastBuildFor(options, edition, telling);
    const before = filesAhead(out);
    const reading = { looker: new Looker(seeds, rules, glances), cache, pool, isFresh, last };
    const { gathered, caseIds, parts, readAnew } = await gather(glanced, reading, telling);
    await pool.close();
    telling.progress?.say("writing the dataset");
    const { kept, places } = gathered;
    const findings = new Findings({ cache, gathered, caseIds, parts });
    const memory = join(folder, `texts-${shortNameOf(out)}.json`);
    const articles = { before: await before(), now: kept };
    const manifest = await publish({ seeds, out, articles, findings, earlier: last?.tables, columnsFrom, memory });
    keep(edition, manifest, { places, caseIds, standings: findings.standings() });
    if (parquet !== undefined) {
      // Few ask for it, and its package takes long to load.
      const { publishTable } = await import("./publishTable.ts");
      publishTable(parquet, findings);
    }
    glances.save();
    cache.tidy(kept.flatMap(({ key }) => cache.find(key) ?? []));
    const sum = { ...findings.counts, setAside: glanced.length - kept.length, readAnew };
    telling.report(sumOf(sum));
    return { ...sum, sha256: manifest.dataset.sha256 };
  } finally {
    cache.close();
    last?.close();
  }
}
