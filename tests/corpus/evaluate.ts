import { writeFileSync } from "node:fs";
import { partsOf, scoreCorpus, scoreShortReports } from "./corpus.ts";
import { QUALITY_FILE, qualityFile } from "./qualityFile.ts";
import { readmeLine } from "./readmeLine.ts";
import { readmeTable } from "./readmeTable.ts";
import { addCounts, type Counts, type Measure, measure, overall, type Scored } from "./score.ts";
import { isReportKeptAside } from "./shortReports.ts";

/**
 * `npm run evaluate`: how well extraction does on the corpus, field by field. With `-- --write` the figures of the page,
 * `data/quality.json`, are written too.
 */

const FIELDS: readonly Scored[] = ["incident", "person", "city", "date", "status", "sentence", "charge_category"];

function row(name: string, { precision, recall, f1, tp, fp, fn }: Measure): string {
  const part = (letter: string, value: number) => `${letter} ${value.toFixed(3)}`;
  return `${name.padEnd(18)} ${part("P", precision)}  ${part("R", recall)}  ${part("F1", f1)}   tp ${tp} fp ${fp} fn ${fn}`;
}

function table(title: string, counts: Counts, articles: number): void {
  console.log(`${title}, ${articles} articles`);
  for (const field of FIELDS) console.log(row(field, measure(counts[field])));
  console.log(`${row("OVERALL (micro)", overall(counts))}\n`);
}

const scored = scoreCorpus("articles");
const others = scoreCorpus("others");
const short = scoreShortReports();
const { inView, others: otherHands, keptAside } = partsOf(scored, others);
const parts = [
  ["the first collection", scored],
  ["of it, written with these in view", inView],
  ["written by other hands, in view", otherHands],
  ["kept aside, of both", keptAside],
  ["short reports, in view", short.filter(({ id }) => !isReportKeptAside(id))],
  ["short reports, kept aside", short.filter(({ id }) => isReportKeptAside(id))],
] as const;
for (const [title, articles] of parts) table(title, addCounts(articles.map(({ counts }) => counts)), articles.length);
console.log(`As the README shows it:\n\n${readmeTable(scored, others)}\n\n${readmeLine(short)}`);
if (process.argv.includes("--write")) writeFileSync(QUALITY_FILE, qualityFile(scored, others));
