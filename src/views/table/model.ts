import { extentOf } from "../../domain/impreciseDate.ts";
import type { Dataset, Incident } from "../../domain/schema.ts";
import type { Selection } from "../../domain/selection.ts";
import type { Column } from "../../domain/settings/columns.ts";
import type { Sorting } from "../../domain/settings/sort.ts";
import { termInSeconds } from "../../domain/term.ts";
import type { Words } from "../../domain/words/Words.ts";
import { cellOf } from "./cells.ts";

/** What a row is sorted by; `null` is not stated and stands last in both directions. */
type SortKey = string | number | null;

/** A fine is less than any time behind bars, and a greater fine more than a smaller one. */
function sentenceKey({ sentence, fine }: Incident): SortKey {
  if (sentence !== null) return termInSeconds(sentence);
  return fine === null ? null : -1 / (1 + fine.amount);
}

function dateKey({ date }: Incident): SortKey {
  const extent = date === null ? null : extentOf(date);
  return extent === null ? null : `${extent.first} ${extent.last}`;
}

/** Unnamed groups have a text but no name, and stand after the people who have one. */
function personKey({ person }: Incident): SortKey {
  return person?.name ?? null;
}

function keyOf(column: Column, incident: Incident, words: Words, dataset: Dataset): SortKey {
  if (column === "sentence") return sentenceKey(incident);
  if (column === "date") return dateKey(incident);
  if (column === "person") return personKey(incident);
  const { text, isStated } = cellOf(column, incident, words, dataset);
  return isStated ? text : null;
}

function compare(a: SortKey, b: SortKey, collator: Intl.Collator): number {
  if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a - b;
  return collator.compare(String(a), String(b));
}

/** Row numbers of the selection in their order on the page; rows that are alike keep the order of the dataset. */
export function sortedRows(selection: Selection, { column, direction }: Sorting, words: Words): readonly number[] {
  const collator = new Intl.Collator(words.language, { numeric: true });
  const sign = direction === "ascending" ? 1 : -1;
  const rows = Array.from({ length: selection.size }, (_, index) => ({
    index,
    key: keyOf(column, selection.row(index), words, selection.dataset),
  }));
  rows.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null) || a.index - b.index;
    return sign * compare(a.key, b.key, collator) || a.index - b.index;
  });
  return rows.map(({ index }) => index);
}

/** A column that is sorted by turns round; another starts where readers look first: newest, longest, else A to Z. */
export function nextSorting(current: Sorting, column: Column): Sorting {
  if (current.column === column)
    return { column, direction: current.direction === "ascending" ? "descending" : "ascending" };
  return { column, direction: column === "date" || column === "sentence" ? "descending" : "ascending" };
}
