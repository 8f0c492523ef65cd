import { casesOf } from "./cases/casesOf.ts";
import type { Dimension } from "./dimension.ts";
import type { FacetName, Filter } from "./facets/facets.ts";
import { passes } from "./filter.ts";
import { onceFor } from "./onceFor.ts";
import type { Dataset, Incident } from "./schema.ts";
import { addTallies, emptyTally, type Tally, tallyIncident } from "./tally.ts";

/**
 * The incidents a view shows, asked for counts and single rows, never for an array of objects. A case that several
 * articles tell of is in it once, by its lead.
 */
export interface Selection {
  readonly dataset: Dataset;
  /** Number of incidents, which is the number of cases. */
  readonly size: number;
  readonly total: Tally;
  /** Number of reports of these cases: one for each article and case. */
  readonly reports: number;
  /** The ids of all articles that tell of these cases. */
  readonly articleIds: ReadonlySet<string>;
  /** Number of cases that more than one article tells of. */
  readonly toldAgain: number;
  /** Every incident is counted under exactly one key; keys without an incident are absent. */
  countBy<Key extends string>(dimension: Dimension<Key>): ReadonlyMap<Key, Tally>;
  countByBoth<Outer extends string, Inner extends string>(
    outer: Dimension<Outer>,
    inner: Dimension<Inner>,
  ): ReadonlyMap<Outer, ReadonlyMap<Inner, Tally>>;
  /** The incident at an index below `size`, in the order of the dataset. Throws a RangeError outside. */
  row(index: number): Incident;
}

function obtain<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = create();
  map.set(key, created);
  return created;
}

class ListSelection implements Selection {
  readonly dataset: Dataset;
  readonly total: Tally;
  readonly reports: number;
  readonly articleIds: ReadonlySet<string>;
  readonly toldAgain: number;
  readonly #rows: readonly Incident[];

  constructor(dataset: Dataset, rows: readonly Incident[]) {
    this.dataset = dataset;
    this.#rows = rows;
    const cases = casesOf(dataset);
    const reports = rows.map((row) => cases.of(row).reports);
    this.reports = reports.reduce((sum, told) => sum + told.length, 0);
    this.articleIds = new Set(reports.flatMap((told) => told.map(({ articleId }) => articleId)));
    this.toldAgain = reports.filter((told) => told.length > 1).length;
    this.total = addTallies(this.countBy({ name: "all", keyOf: () => "all" }).values());
  }

  get size(): number {
    return this.#rows.length;
  }

  countBy<Key extends string>(dimension: Dimension<Key>): ReadonlyMap<Key, Tally> {
    const counts = new Map<Key, Tally>();
    for (const row of this.#rows) tallyIncident(obtain(counts, dimension.keyOf(row), emptyTally), row);
    return counts;
  }

  countByBoth<Outer extends string, Inner extends string>(outer: Dimension<Outer>, inner: Dimension<Inner>) {
    const counts = new Map<Outer, Map<Inner, Tally>>();
    for (const row of this.#rows) {
      const within = obtain(counts, outer.keyOf(row), () => new Map<Inner, Tally>());
      tallyIncident(obtain(within, inner.keyOf(row), emptyTally), row);
    }
    return counts;
  }

  row(index: number): Incident {
    const row = this.#rows[index];
    if (row === undefined) throw new RangeError(`row ${index} of a selection of ${this.#rows.length}`);
    return row;
  }
}

function selectAnew(dataset: Dataset, filter: Filter, except: FacetName | null): Selection {
  return new ListSelection(
    dataset,
    casesOf(dataset).leads.filter((incident) => passes(incident, filter, dataset, except)),
  );
}

const passing = onceFor((dataset: Dataset) => onceFor((filter: Filter) => selectAnew(dataset, filter, null)));

/**
 * The leads that pass the filter. A view passes the facet it chooses by as `except`, so that the alternatives stay
 * visible on screen; on paper nothing is excepted, or the caption would lie. What passes all of a filter is found once:
 * page, figure and data ask for the same.
 */
export function select(dataset: Dataset, filter: Filter, except: FacetName | null = null): Selection {
  return except === null ? passing(dataset)(filter) : selectAnew(dataset, filter, except);
}
