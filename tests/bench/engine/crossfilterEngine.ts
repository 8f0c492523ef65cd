import crossfilter from "crossfilter2";
import { UNDATED } from "../../../src/domain/dimension.ts";
import { EMPTY_FILTER, type Filter } from "../../../src/domain/facets/facets.ts";
import { fold } from "../../../src/domain/fold.ts";
import { emptyTally, type Tally } from "../../../src/domain/tally.ts";
import type { Aggregates, Tallies } from "./Aggregates.ts";
import type { MakeEngine } from "./Engine.ts";
import type { Row } from "./Row.ts";
import { readTallies } from "./readTallies.ts";

/** Behind every text that begins with a day. */
const BEHIND = "~";

function changed(tally: Tally, row: Row, sign: 1 | -1): Tally {
  tally.people += sign * row.people;
  tally.incidents += sign;
  tally.unnumbered += sign * row.unnumbered;
  return tally;
}

const add = (tally: Tally, row: Row) => changed(tally, row, 1);
const remove = (tally: Tally, row: Row) => changed(tally, row, -1);

type Keyed = Map<string, Tally>;

/** Reduces to a tally for each key, for keys that are not those of the dimension. */
function byKey(keyOf: (row: Row) => string) {
  const change = (tallies: Keyed, row: Row, sign: 1 | -1) => {
    const key = keyOf(row);
    let tally = tallies.get(key);
    if (tally === undefined) {
      tally = emptyTally();
      tallies.set(key, tally);
    }
    changed(tally, row, sign);
    return tallies;
  };
  return [
    (tallies: Keyed, row: Row) => change(tallies, row, 1),
    (tallies: Keyed, row: Row) => change(tallies, row, -1),
    () => new Map<string, Tally>(),
  ] as const;
}

/** Counts the articles that tell of what passes. */
class ArticleCount {
  reports = 0;
  articles = 0;
  readonly #reportsOf: Int32Array;

  constructor(articles: number) {
    this.#reportsOf = new Int32Array(articles);
  }

  change(row: Row, sign: 1 | -1): this {
    for (const article of row.articles) {
      const before = this.#reportsOf[article] ?? 0;
      this.#reportsOf[article] = before + sign;
      this.reports += sign;
      if (before === 0) this.articles += 1;
      else if (before + sign === 0) this.articles -= 1;
    }
    return this;
  }
}

function talliesOf(keyed: Iterable<readonly [string, Tally]>): Tallies {
  return new Map(
    [...keyed].filter(([, { incidents }]) => incidents > 0).map(([key, tally]) => [key, { ...tally }] as const),
  );
}

/**
 * crossfilter2 as its documentation uses it: a dimension for each facet, groups that reduce. Of a range of days it is
 * asked something easier: a date without its day is taken for the text that it is, not for all the days it may mean.
 */
function dimensionsOf(rows: readonly Row[]) {
  const filter = crossfilter([...rows]);
  const numberOf = new Map(rows.map((row, number) => [row, number] as const));
  return {
    filter,
    dates: filter.dimension((row) => row.date),
    city: filter.dimension((row) => row.place),
    status: filter.dimension((row) => row.status),
    charge: filter.dimension((row) => row.charge),
    length: filter.dimension((row) => row.length),
    text: filter.dimension((row) => numberOf.get(row) ?? 0),
    told: filter.dimension((row) => row.background),
  };
}

type Dimensions = ReturnType<typeof dimensionsOf>;

function groupsOf({ filter, dates, city, status, charge, length }: Dimensions, articles: number) {
  return {
    places: city.group<string, Tally>().reduce(add, remove, emptyTally),
    dates: dates.group<string, Tally>().reduce(add, remove, emptyTally),
    charges: charge.group<string, Tally>().reduce(add, remove, emptyTally),
    statuses: status.group<string, Tally>().reduce(add, remove, emptyTally),
    lengths: length.groupAll<Keyed>().reduce(...byKey((row) => `${row.length} ${row.status}`)),
    terms: length.groupAll<Keyed>().reduce(...byKey((row) => row.term)),
    total: filter.groupAll<Tally>().reduce(add, remove, emptyTally),
    outcomes: filter.groupAll<Keyed>().reduce(...byKey((row) => `${row.status} ${row.place}`)),
    naming: filter.groupAll<Keyed>().reduce(...byKey((row) => row.naming)),
    inferred: filter.groupAll<Keyed>().reduce(...byKey((row) => row.inferred)),
    articles: filter.groupAll<ArticleCount>().reduce(
      (count, row) => count.change(row, 1),
      (count, row) => count.change(row, -1),
      () => new ArticleCount(articles),
    ),
  };
}

function choose(dimension: Dimensions["city"], chosen: readonly string[]): void {
  const [only] = chosen;
  if (only === undefined) dimension.filterAll();
  else if (chosen.length === 1) dimension.filterExact(only);
  else {
    const wanted = new Set<unknown>(chosen);
    dimension.filterFunction((key) => wanted.has(key));
  }
}

function apply(dimensions: Dimensions, rows: readonly Row[], next: Filter, before: Filter): void {
  const { dates, text, told } = dimensions;
  if (next.dates === null) {
    if (before.dates !== null) dates.filterAll();
  } else if (next.dates === UNDATED) dates.filterExact(UNDATED);
  else if (next.dates !== before.dates) dates.filterRange([next.dates.from, next.dates.to + BEHIND]);
  for (const name of ["city", "status", "charge", "length"] as const)
    if (next[name] !== before[name]) choose(dimensions[name], next[name]);
  if (next.text !== before.text) {
    const words = fold(next.text.words).split(" ");
    if (next.text.words === "") text.filterAll();
    else text.filterFunction((number) => words.every((word) => rows[Number(number)]?.text.includes(word)));
  }
  if (next.told !== before.told) told.filterExact(next.told === "background");
}

/** All of it, opened over rows that pass what is reported. */
export function openCrossfilter(rows: readonly Row[]) {
  const dimensions = dimensionsOf(rows);
  const articles = rows.reduce((most, row) => Math.max(most, ...row.articles), 0) + 1;
  const groups = groupsOf(dimensions, articles);
  let before: Filter = EMPTY_FILTER;
  dimensions.told.filterExact(false);
  return {
    /** The first rows that pass, by date. */
    first: (most: number) => dimensions.dates.bottom(most),
    answer(filter: Filter): () => Aggregates {
      apply(dimensions, rows, filter, before);
      before = filter;
      const keyed = {
        places: groups.places.all(),
        dates: groups.dates.all(),
        charges: groups.charges.all(),
        statuses: groups.statuses.all(),
      };
      const [lengths, terms, total] = [groups.lengths.value(), groups.terms.value(), groups.total.value()];
      const [outcomes, naming, inferred] = [groups.outcomes.value(), groups.naming.value(), groups.inferred.value()];
      const { reports, articles: told } = groups.articles.value();
      for (const group of Object.values(keyed)) readTallies(group.map(({ value }) => value));
      for (const group of [lengths, terms, outcomes, naming, inferred]) readTallies(group.values());
      return () => {
        const listed = (all: (typeof keyed)["places"]) => talliesOf(all.map(({ key, value }) => [key, value] as const));
        return {
          places: listed(keyed.places),
          dates: listed(keyed.dates),
          charges: listed(keyed.charges),
          statuses: listed(keyed.statuses),
          lengths: talliesOf(lengths),
          terms: talliesOf(terms),
          total: { ...total },
          outcomes: talliesOf(outcomes),
          naming: talliesOf(naming),
          inferred: talliesOf(inferred),
          reports,
          articles: told,
        };
      };
    },
  };
}

export const crossfilterEngine: MakeEngine = async (rows) => {
  const opened = openCrossfilter(rows);
  return { name: "crossfilter2", answer: async (filter) => opened.answer(filter) };
};
