import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AnnotatedArticle } from "../../corpus/corpus.ts";
import { readShortReports } from "../../corpus/shortReports.ts";

/** Put into surnames; two of them make four hundred other names of one. */
const SYLLABLES = "ba da ga ka la ma na ra sa ta bi di gi ki li mi ni ri si ti".split(" ");

function renamed(surname: string, number: number): string {
  const [one = "", other = ""] = [SYLLABLES[number % 20], SYLLABLES[Math.floor(number / 20) % 20]];
  return `${surname.slice(0, 2)}${one}${other}${surname.slice(2)}`;
}

/** A report of the corpus, told of other invented people; the number makes each text another one. */
function renamedReport({ text, gold }: AnnotatedArticle, round: number, number: number): string {
  const surnames = new Set(
    gold.incidents.flatMap(({ person }) => person?.split(/\s+/u).slice(-1) ?? []).filter((word) => word.length > 3),
  );
  const told = [...surnames].reduce((all, surname) => all.replaceAll(surname, renamed(surname, round)), text);
  return `${told.trimEnd()}\n\nFiled as item ${number}.\n`;
}

/** Writes so many short reports into a folder: those of the corpus again and again, each time of other people. */
export function writeRenamedReports(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  const reports = readShortReports();
  for (let number = 0; number < count; number++) {
    const report = reports[number % reports.length];
    if (report === undefined) return;
    const name = `${String(number).padStart(6, "0")}-${report.id}`;
    writeFileSync(join(folder, `${name}.txt`), renamedReport(report, Math.floor(number / reports.length), number));
    writeFileSync(join(folder, `${name}.meta.json`), JSON.stringify(report.metadata));
  }
}
