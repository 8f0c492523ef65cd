import { articlesHaving } from "../articleTexts.ts";
import { archiveOf } from "../engine/Archive.ts";
import { add, addWhere, rowsOf } from "../engine/bits.ts";
import type { Columns } from "../engine/Columns.ts";
import { Members } from "../engine/Members.ts";
import { membersTelling } from "../engine/membersTelling.ts";
import { onceFor } from "../onceFor.ts";
import type { Dataset } from "../schema.ts";
import { type SearchColumns, searchColumnsFrom } from "./SearchColumns.ts";
import { WordFinder } from "./WordFinder.ts";

/** By the list of incidents, as their columns. */
const known = new WeakMap<Dataset["incidents"], SearchColumns>();

/** Tells what a search looks through, where it was made elsewhere. */
export function knowSearchColumns(dataset: Dataset, columns: SearchColumns): void {
  known.set(dataset.incidents, columns);
}

const finderOf = onceFor(
  (dataset: Dataset) => new WordFinder(known.get(dataset.incidents) ?? searchColumnsFrom(dataset)),
);

/** Rows that are no leads stand for the lead of their case. */
function asLeads(rows: Uint32Array, { others, leads }: Columns["cases"]): Uint32Array {
  for (let at = 0; at < others.length; at++) addWhere(rows, leads[at] ?? 0, rows, others[at] ?? 0);
  return rows;
}

/**
 * The leads of the cases in whose facts every one of some folded words stands; `inArticles` looks for each in the texts
 * of their articles too.
 */
export function membersHaving(dataset: Dataset, words: readonly string[], inArticles: boolean): Members {
  const { columns, leads } = archiveOf(dataset);
  const finder = finderOf(dataset);
  const found = words.map((word) => {
    const rows = asLeads(finder.rowsHaving(word).slice(), columns.cases);
    if (inArticles) {
      const told = membersTelling(dataset, [...articlesHaving(word, dataset)]);
      for (const lead of rowsOf(told.words, told.size)) add(rows, lead);
    }
    return new Members(rows);
  });
  return Members.inAll([leads, ...found]);
}
