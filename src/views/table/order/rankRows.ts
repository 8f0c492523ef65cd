import { type Columns, columnsOf } from "../../../domain/engine/Columns.ts";
import { profileOf } from "../../../domain/engine/profileOf.ts";
import { onceFor } from "../../../domain/onceFor.ts";
import type { Dataset } from "../../../domain/schema.ts";
import type { Column } from "../../../domain/settings/columns.ts";
import type { Words } from "../../../domain/words/Words.ts";
import type { ColumnKind, SortKey } from "../columns/ColumnKind.ts";
import { columnKinds } from "../columns/columnKinds.ts";
import { sortInSteps } from "./sortInSteps.ts";
import type { Work } from "./Work.ts";

/** For each row of a dataset its place in the order of a column; those alike share one. */
export interface Ranks {
  of: Uint32Array;
  /** Number of places of what is stated; what is not stated comes after them all. */
  stated: number;
}

type Stated = Exclude<SortKey, null>;

/** Incidents whose keys are asked for in one step, and rows that are gone through in one. */
const STEP = { keys: 64, rows: 16_384 };

/** Rows that have the same key for certain, by a row of each; null where each row has to be asked. */
interface Alike {
  codes: ArrayLike<number>;
  rows: Uint32Array;
}

const knownAlike = onceFor((_: Columns) => new Map<string, Alike>());

function codesBy(follows: NonNullable<ColumnKind["follows"]>, { articles }: Dataset, columns: Columns) {
  if (follows === "article") return { codes: columns.articleOf, different: articles.length };
  const { codes, values } = profileOf(columns, follows);
  return { codes, different: values.length };
}

function findAlike(follows: NonNullable<ColumnKind["follows"]>, dataset: Dataset, columns: Columns): Alike {
  const { codes, different } = codesBy(follows, dataset, columns);
  const rows = new Uint32Array(different);
  for (let row = columns.length - 1; row >= 0; row--) rows[codes[row] ?? 0] = row;
  return { codes, rows };
}

function alikeBy(follows: ColumnKind["follows"], dataset: Dataset): Alike | null {
  if (follows === undefined) return null;
  const columns = columnsOf(dataset);
  const known = knownAlike(columns);
  const alike = known.get(follows.toString()) ?? findAlike(follows, dataset, columns);
  known.set(follows.toString(), alike);
  return alike;
}

/** How many incidents have to be asked for their key. */
export function keysToAsk(dataset: Dataset, column: Column): number {
  return alikeBy(columnKinds[column].follows, dataset)?.rows.length ?? dataset.incidents.length;
}

function compare(a: Stated, b: Stated, collator: Intl.Collator): number {
  if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a - b;
  return collator.compare(String(a), String(b));
}

/** Places of the different keys, by their numbers; equal ones share a place. */
function* rankKeys(keys: readonly Stated[], words: Words): Work<{ places: Uint32Array; stated: number }> {
  const collator = new Intl.Collator(words.language, { numeric: true });
  const compareKeys = (a: number, b: number) => compare(keys[a] ?? "", keys[b] ?? "", collator);
  const places = new Uint32Array(keys.length);
  let place = -1;
  let before: number | null = null;
  const order = yield* sortInSteps(
    keys.map((_, number) => number),
    compareKeys,
  );
  for (const number of order) {
    if (before === null || compareKeys(before, number) !== 0) place += 1;
    before = number;
    places[number] = place;
  }
  return { places, stated: place + 1 };
}

/** Each different key is compared, each row is not: most columns of an archive hold few different things. */
export function* rankRows(dataset: Dataset, column: Column, words: Words): Work<Ranks> {
  const kind = columnKinds[column];
  const alike = alikeBy(kind.follows, dataset);
  const numbers = new Map<Stated, number>();
  const asked = new Int32Array(alike?.rows.length ?? dataset.incidents.length).fill(-1);
  for (let at = 0; at < asked.length; at++) {
    if (at % STEP.keys === 0) yield;
    const incident = dataset.incidents.at(alike === null ? at : (alike.rows[at] ?? 0));
    const key = incident === undefined ? null : kind.key(incident, words, dataset);
    if (key === null) continue;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    asked[at] = number;
  }
  const { places, stated } = yield* rankKeys([...numbers.keys()], words);
  const of = new Uint32Array(dataset.incidents.length);
  for (let row = 0; row < of.length; row++) {
    if (row % STEP.rows === 0) yield;
    const number = asked[alike === null ? row : (alike.codes[row] ?? 0)] ?? -1;
    of[row] = number < 0 ? stated : (places[number] ?? stated);
  }
  return { of, stated };
}
