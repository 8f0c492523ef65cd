import { english } from "../domain/words/english.ts";
import { listArticles } from "./articles/listArticles.ts";
import type { BuildOptions } from "./building/BuildOptions.ts";
import { Findings } from "./building/Findings.ts";
import { type Gathered, Gathering } from "./building/Gathering.ts";
import { ignoredInWords } from "./building/ignoredInWords.ts";
import { inOneLine } from "./building/inOneLine.ts";
import { openTools } from "./building/openTools.ts";
import { publish, refuseOverwriting } from "./building/publish.ts";
import { type Read, type ReadingTools, readAll } from "./building/readAll.ts";

/** What a build says while it works. */
export interface Telling {
  /** A line for the reader: about one article, or about the whole. */
  report(line: string): void;
  /** How far long work has come; may be shown or not. */
  progress?: { done(count: number, of: number, isWork: boolean): void; say(line: string): void };
}

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

function linesAbout({ file, found, wasDamaged }: Read): string[] {
  const name = inOneLine(file);
  const damage = wasDamaged ? [`${name}: what was kept of it is damaged; it was read anew`] : [];
  if ("refusal" in found) return [...damage, `${name}: set aside, ${english.refused(found)}`];
  const problems = found.head.article.problems.map(({ message }) => message);
  return problems.length === 0 ? damage : [...damage, `${name}: ${problems.join("; ")}`];
}

function sumOf({ articles, incidents, background, setAside }: Omit<Built, "sha256">): string {
  return [
    english.articles(articles),
    english.incidents(incidents - background),
    `${background} told as background`,
    `${setAside} set aside`,
  ].join(", ");
}

async function gather(files: readonly string[], tools: ReadingTools, { report, progress }: Telling) {
  const gathering = new Gathering();
  let [count, readAnew] = [0, 0];
  for await (const read of readAll(files, tools)) {
    for (const line of linesAbout(read)) report(line);
    if ("kept" in read.found) gathering.add(read.found.kept, read.found.head);
    count += 1;
    if (read.isAnew) readAnew += 1;
    progress?.done(count, files.length, read.isAnew);
  }
  progress?.say("finding the cases that several articles tell of");
  const gathered: Gathered = gathering.finish();
  return { gathered, readAnew };
}

/**
 * Builds the dataset from every article there is. A bad article is set aside by name and the rest goes on.
 * Throws an Error only when the result breaks the dataset contract or cannot be written.
 */
export async function buildDataset(options: BuildOptions, telling: Telling): Promise<Built> {
  const { seeds, out } = options;
  refuseOverwriting(seeds, out);
  const { articles: files, ignored } = await listArticles(seeds);
  if (ignored.length > 0) telling.report(ignoredInWords(ignored));
  const tools = openTools(options);
  try {
    const { gathered, readAnew } = await gather(files, tools, telling);
    await tools.pool.close();
    telling.progress?.say("writing the dataset");
    const findings = new Findings(tools.cache, gathered);
    const { sha256 } = await publish({ seeds, out, articles: gathered.kept, findings, memory: tools.memory });
    if (options.parquet !== undefined) {
      // Few ask for it, and its package takes long to load.
      const { publishTable } = await import("./building/publishTable.ts");
      publishTable(options.parquet, findings);
    }
    tools.looker.save();
    tools.cache.tidy(gathered.kept.map(({ entry }) => entry));
    const sum = { ...findings.counts, setAside: files.length - gathered.kept.length, readAnew };
    telling.report(sumOf(sum));
    return { ...sum, sha256 };
  } finally {
    await tools.pool.close();
    tools.cache.close();
  }
}
