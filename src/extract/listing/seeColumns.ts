import type { Read } from "../stage3Mentions.ts";
import { seenByColumn } from "./byColumn.ts";
import type { Cell } from "./Cell.ts";
import { cellsOf } from "./cellsOf.ts";
import { labelled } from "./entryShape.ts";
import { rowOf, type Table, tableOf } from "./tableOf.ts";
import { withMention } from "./withMention.ts";

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
    const cells = cellsOf(read);
    const told: readonly Cell[] = (table === null ? null : rowOf(read, cells, table)) ?? labelled(cells, article) ?? [];
    return told.reduce((known, cell) => {
      const seen = seenByColumn(cell, article);
      return seen === null ? known : withMention(known, seen);
    }, read);
  });
}
