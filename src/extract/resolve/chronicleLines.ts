import type { Read } from "../stage3Mentions.ts";
import { calendarDate } from "./dates/above/daysTold.ts";
import { headsLine, monthHead } from "./dates/above/lineHeads.ts";

/** So many lines with a day at their head are a chronicle. */
const LEAST_LINES = 3;

/** The paragraphs that are lines of a chronicle: each tells its own event, and an old one is no background of a later. */
export function chronicleLines(reads: readonly Read[]): ReadonlySet<number> {
  const lines = new Set<number>();
  for (const read of reads) {
    const date = monthHead(read) ?? calendarDate(read);
    if (read.passage.kind !== "furniture" && date !== null && headsLine(read, date)) lines.add(read.passage.paragraph);
  }
  return lines.size < LEAST_LINES ? new Set() : lines;
}
