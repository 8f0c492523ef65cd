import { UNDATED } from "../../../src/domain/dimension.ts";
import type { FacetName, Filter } from "../../../src/domain/facets/facets.ts";
import { fold } from "../../../src/domain/fold.ts";
import { emptyTally, type Tally } from "../../../src/domain/tally.ts";
import type { Aggregates, Tallies } from "./Aggregates.ts";
import type { MakeEngine } from "./Engine.ts";
import type { Row } from "./Row.ts";

type Test = (row: Row) => boolean;

const everybody: Test = () => true;

/** The definition of the filter, a facet at a time, over rows. */
function testsOf(filter: Filter): Partial<Record<FacetName, Test>> {
  const { dates, city, status, charge, length, text, told } = filter;
  const words = fold(text.words)
    .split(" ")
    .filter((word) => word !== "");
  const oneOf = (chosen: readonly string[], keyOf: (row: Row) => string): Test =>
    chosen.length === 0 ? everybody : (row) => chosen.includes(keyOf(row));
  return {
    dates:
      dates === null
        ? everybody
        : dates === UNDATED
          ? (row) => row.date === UNDATED
          : (row) => row.first !== "" && row.first <= dates.to && row.last >= dates.from,
    city: oneOf(city, (row) => row.place),
    status: oneOf(status, (row) => row.status),
    charge: oneOf(charge, (row) => row.charge),
    length: oneOf(length, (row) => row.length),
    text: words.length === 0 ? everybody : (row) => words.every((word) => row.text.includes(word)),
    told: (row) => row.background === (told === "background"),
  };
}

function tally(rows: readonly Row[], keyOf: (row: Row) => string): Tallies {
  return rows.reduce((tallies, row) => {
    const key = keyOf(row);
    const known = tallies.get(key) ?? emptyTally();
    known.people += row.people;
    known.incidents += 1;
    known.unnumbered += row.unnumbered;
    return tallies.set(key, known);
  }, new Map<string, Tally>());
}

/** The definition of every aggregate, over objects: filter, then reduce. */
export function naiveAggregates(rows: readonly Row[], filter: Filter): Aggregates {
  const tests = testsOf(filter);
  const passing = (except: FacetName | null) => {
    const asked = Object.entries(tests)
      .filter(([name, test]) => name !== except && test !== everybody)
      .map(([, test]) => test);
    return rows.filter((row) => asked.every((test) => test(row)));
  };
  const all = passing(null);
  const withLength = passing("length");
  return {
    places: tally(passing("city"), (row) => row.place),
    dates: tally(passing("dates"), (row) => row.date),
    lengths: tally(withLength, (row) => `${row.length} ${row.status}`),
    terms: tally(withLength, (row) => row.term),
    charges: tally(passing("charge"), (row) => row.charge),
    statuses: tally(passing("status"), (row) => row.status),
    total: tally(all, () => "all").get("all") ?? emptyTally(),
    outcomes: tally(all, (row) => `${row.status} ${row.place}`),
    naming: tally(all, (row) => row.naming),
    inferred: tally(all, (row) => row.inferred),
    reports: all.reduce((sum, row) => sum + row.articles.length, 0),
    articles: new Set(all.flatMap((row) => row.articles)).size,
  };
}

export const naive: MakeEngine = async (rows) => ({
  name: "filter and reduce",
  answer: async (filter) => {
    const aggregates = naiveAggregates(rows, filter);
    return () => aggregates;
  },
});
