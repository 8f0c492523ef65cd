import type { Dataset, Incident } from "../../domain/schema.ts";
import type { Selection } from "../../domain/selection.ts";
import type { Column } from "../../domain/settings/columns.ts";
import type { Sorting } from "../../domain/settings/sort.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { SortKey } from "./columns/ColumnKind.ts";
import { columnKinds } from "./columns/columnKinds.ts";

/** The places of the incidents of a dataset in the order of a column; those alike share one, what is unstated has none. */
type Ranks = ReadonlyMap<Incident, number>;

type Stated = Exclude<SortKey, null>;

function compare(a: Stated, b: Stated, collator: Intl.Collator): number {
  if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a - b;
  return collator.compare(String(a), String(b));
}

/** Each different key is compared, each row is not: most columns of an archive hold few different things. */
function rankIncidents(dataset: Dataset, column: Column, words: Words): Ranks {
  const keys = new Map<Stated, Incident[]>();
  for (const incident of dataset.incidents) {
    const key = columnKinds[column].key(incident, words, dataset);
    if (key === null) continue;
    const alike = keys.get(key);
    if (alike === undefined) keys.set(key, [incident]);
    else alike.push(incident);
  }
  const collator = new Intl.Collator(words.language, { numeric: true });
  const ordered = [...keys].sort(([a], [b]) => compare(a, b, collator));
  const ranks = new Map<Incident, number>();
  let rank = 0;
  let before: Stated | null = null;
  for (const [key, incidents] of ordered) {
    if (before !== null && compare(before, key, collator) !== 0) rank += 1;
    before = key;
    for (const incident of incidents) ranks.set(incident, rank);
  }
  return ranks;
}

const known = new WeakMap<Dataset, Map<string, Ranks>>();

/** Made once for a column in a language: a filter then sorts numbers, not words. */
function ranksOf(dataset: Dataset, column: Column, words: Words): Ranks {
  const made = known.get(dataset) ?? new Map<string, Ranks>();
  known.set(dataset, made);
  const name = `${words.language} ${column}`;
  const ranks = made.get(name) ?? rankIncidents(dataset, column, words);
  made.set(name, ranks);
  return ranks;
}

/**
 * Row numbers of the selection in their order on the page. Rows that are alike keep the order of the dataset; what is
 * not stated stands last in both directions.
 */
export function sortedRows(selection: Selection, { column, direction }: Sorting, words: Words): readonly number[] {
  const { size, dataset } = selection;
  const ranks = ranksOf(dataset, column, words);
  const last = ranks.size;
  const placeOf = (incident: Incident) => {
    const rank = ranks.get(incident);
    if (rank === undefined) return last;
    return direction === "ascending" ? rank : last - 1 - rank;
  };
  // Rank and row in one number, so that the engine sorts numbers by itself: 100,000 of them within some milliseconds.
  const order = Float64Array.from({ length: size }, (_, row) => placeOf(selection.row(row)) * size + row);
  return Array.from(order.sort(), (place) => place % size);
}

/** A column that is sorted by turns round; another starts where readers look first. */
export function nextSorting(current: Sorting, column: Column): Sorting {
  if (current.column !== column) return { column, direction: columnKinds[column].first };
  return { column, direction: current.direction === "ascending" ? "descending" : "ascending" };
}
