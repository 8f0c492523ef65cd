import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DatasetFile } from "../../../src/domain/schema.ts";

/** Reports of a few people, all invented; some people are told of by two of them. */
export function inventedReports(count: number): Record<string, string> {
  const people = ["Erbol Inventedov", "Bota Inventeva", "Dauren Fictov", "Aigul Fictova", "Marat Madeupov"];
  const texts = Array.from({ length: count }, (_, index) => {
    const [one = "", other = ""] = [people[index % 5], people[(index + 2) % 5]];
    const day = (index % 5) + 10;
    const first = `A court in Taraz on ${day} March 2031 sentenced ${one} to 15 days of administrative arrest.`;
    return [`r${index}.txt`, `${first}\n\n${other} was fined 39,320 tenge in report ${index}.`] as const;
  });
  return Object.fromEntries(texts);
}

export function scratch(): string {
  return mkdtempSync(join(tmpdir(), "qamau-build-"));
}

export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = scratch();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** Whether the texts beside a dataset are those it speaks of, by the bytes they were made of. */
export function textsBeside(out: string): { dataset: DatasetFile; texts: Record<string, string> } {
  const dataset = JSON.parse(readFileSync(out, "utf8")) as DatasetFile;
  const folder = join(out, "..", "articles");
  const texts = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return { dataset, texts: Object.fromEntries(texts.map((name) => [name, readFileSync(join(folder, name), "utf8")])) };
}
