import type { Dimension } from "../../src/domain/dimension.ts";
import type { FacetName, Filter } from "../../src/domain/facets/facets.ts";
import type { DatasetFile, Incident } from "../../src/domain/schema.ts";
import { emptyTally, type Tally, tallyIncident } from "../../src/domain/tally.ts";
import { naiveCases, naiveSelection } from "./naive.ts";
import { traitsOf } from "./traitsOf.ts";

function obtain<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const value = map.get(key) ?? create();
  map.set(key, value);
  return value;
}

/** Every count of a selection by its definition, made by looking at each of its incidents. */
export class NaiveCounts {
  readonly rows: readonly Incident[];
  readonly #reports: readonly Incident[][];
  readonly #dataset: DatasetFile;

  constructor(dataset: DatasetFile, filter: Filter, except: FacetName | null) {
    const cases = naiveCases(dataset);
    this.#dataset = dataset;
    this.rows = naiveSelection(dataset, filter, except);
    this.#reports = this.rows.map(({ caseId }) => cases.get(caseId) ?? []);
  }

  get total(): Tally {
    const total = emptyTally();
    for (const row of this.rows) tallyIncident(total, row);
    return total;
  }

  get reports(): number {
    return this.#reports.reduce((sum, told) => sum + told.length, 0);
  }

  get toldAgain(): number {
    return this.#reports.filter((told) => told.length > 1).length;
  }

  get articleIds(): string[] {
    const told = new Set(this.#reports.flatMap((reports) => reports.map(({ articleId }) => articleId)));
    return this.#dataset.articles.map(({ id }) => id).filter((id) => told.has(id));
  }

  countBy<Key extends string>({ keyOf }: Dimension<Key>): Map<Key, Tally> {
    const counts = new Map<Key, Tally>();
    for (const row of this.rows) tallyIncident(obtain(counts, keyOf(traitsOf(row)), emptyTally), row);
    return counts;
  }

  countByBoth<Outer extends string, Inner extends string>(outer: Dimension<Outer>, inner: Dimension<Inner>) {
    const counts = new Map<Outer, Map<Inner, Tally>>();
    for (const row of this.rows) {
      const traits = traitsOf(row);
      const within = obtain(counts, outer.keyOf(traits), () => new Map<Inner, Tally>());
      tallyIncident(obtain(within, inner.keyOf(traits), emptyTally), row);
    }
    return counts;
  }

  sharedBy<Outer extends string, Inner extends string>(outer: Dimension<Outer>, inner: Dimension<Inner>) {
    const shared = [...this.countByBoth(outer, inner)].filter(([, within]) => within.size === 1);
    return new Map(shared.map(([key, within]) => [key, [...within.keys()][0]]));
  }

  countByArticle(): Map<string, Tally> {
    const counts = new Map<string, Tally>();
    this.rows.forEach((row, index) => {
      for (const id of new Set(this.#reports[index]?.map(({ articleId }) => articleId)))
        tallyIncident(obtain(counts, id, emptyTally), row);
    });
    return counts;
  }
}
