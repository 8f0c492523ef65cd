import { english } from "../domain/words/english.ts";
import { listArticles } from "./articles/listArticles.ts";
import type { BuildOptions } from "./building/BuildOptions.ts";
import { Findings } from "./building/Findings.ts";
import { gather } from "./building/gather.ts";
import { ignoredInWords } from "./building/ignoredInWords.ts";
import { openTools } from "./building/openTools.ts";
import { publish, refuseOverwriting } from "./building/publish.ts";
import type { Telling } from "./building/Telling.ts";
import { forgetEdition, keepEdition } from "./last/openLastBuild.ts";

export interface Built {
  articles: number;
  incidents: number;
  background: number;
  setAside: number;
  /** Articles that were read, and not known from earlier builds. */
  readAnew: number;
  /** Of the dataset's file. */
  sha256: string;
}

function sumOf({ articles, incidents, background, setAside }: Omit<Built, "sha256">): string {
  return [
    english.articles(articles),
    english.incidents(incidents - background),
    `${background} told as background`,
    `${setAside} set aside`,
  ].join(", ");
}

/**
 * Builds the dataset from every article there is. A bad article is set aside by name and the rest goes on.
 * Throws an Error only when the result breaks the dataset contract or cannot be written.
 */
export async function buildDataset(options: BuildOptions, telling: Telling): Promise<Built> {
  const { seeds, out, columnsFrom } = options;
  refuseOverwriting(seeds, out);
  const { articles: files, ignored } = await listArticles(seeds);
  if (ignored.length > 0) telling.report(ignoredInWords(ignored));
  const tools = openTools(options, telling.report);
  const { cache, pool, looker, last, memory } = tools;
  try {
    const { gathered, caseIds, parts, readAnew } = await gather(files, tools, telling);
    await pool.close();
    telling.progress?.say("writing the dataset");
    const { kept } = gathered;
    const findings = new Findings({ cache, gathered, caseIds, parts });
    const earlier = last?.tables;
    const { dataset, columns } = await publish({ seeds, out, articles: kept, findings, earlier, columnsFrom, memory });
    if (columns === null) forgetEdition(tools.edition);
    else
      keepEdition(tools.edition, {
        dataset,
        columns,
        places: gathered.places,
        caseIds,
        standings: findings.standings(),
      });
    if (options.parquet !== undefined) {
      // Few ask for it, and its package takes long to load.
      const { publishTable } = await import("./building/publishTable.ts");
      publishTable(options.parquet, findings);
    }
    looker.save();
    cache.tidy(kept.flatMap(({ key }) => cache.find(key) ?? []));
    const sum = { ...findings.counts, setAside: files.length - kept.length, readAnew };
    telling.report(sumOf(sum));
    return { ...sum, sha256: dataset.sha256 };
  } finally {
    await pool.close();
    cache.close();
    last?.close();
  }
}
