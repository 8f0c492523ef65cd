import type { Mention } from "../Mention.ts";
import type { Read } from "../stage3Mentions.ts";
import { seenByColumn } from "./byColumn.ts";
import type { Cell } from "./Cell.ts";
import { cellsOf } from "./cellsOf.ts";
import { labelled } from "./entryShape.ts";
import { rowOf, type Table, tableOf } from "./tableOf.ts";

/** A passage with a mention more; one of the same words takes the place of what was seen in them before. */
function withMention(read: Read, mention: Mention): Read {
  const from = read.tokens.findIndex(({ start }) => start === mention.start);
  const last = read.tokens.findLastIndex(({ start }) => start < mention.end);
  if (from < 0 || last < from) return read;
  const others = read.sightings.filter(
    (each) => each.mention.start !== mention.start || each.mention.kind !== mention.kind,
  );
  if (others.some((each) => each.from <= last && each.to > from)) return read;
  const sightings = [...others, { mention, from, to: last + 1 }].sort((a, b) => a.from - b.from);
  return { ...read, sightings };
}

/** Sees what only the head of a column, or a label, lets be seen: "342 (1)" below "Article", "10.07" below "Date". */
export function seeColumns(article: string, reads: readonly Read[]): Read[] {
  let table: Table | null = null;
  return reads.map((read) => {
    if (read.passage.kind === "furniture") return read;
    const head = tableOf(article, read);
    if (head !== null) {
      table = head;
      return read;
    }
    const cells = cellsOf(article, read);
    const told: readonly Cell[] =
      (table === null ? null : rowOf(article, read, cells, table)) ?? labelled(cells, article) ?? [];
    return told.reduce((known, cell) => {
      const seen = seenByColumn(cell, article);
      return seen === null ? known : withMention(known, seen);
    }, read);
  });
}
