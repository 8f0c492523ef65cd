import type { Dimension } from "./dimension.ts";
import { engineOf } from "./engine/Engine.ts";
import type { Members } from "./engine/Members.ts";
import type { FacetName, Filter } from "./facets/facets.ts";
import type { Dataset, Incident } from "./schema.ts";
import type { Tally } from "./tally.ts";

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
  /** Number of articles that tell of these cases. */
  readonly articles: number;
  /** Number of cases that more than one article tells of. */
  readonly toldAgain: number;
  /** Which of the dataset's incidents these are, by their rows. */
  readonly members: Members;
  /** Every incident is counted under exactly one key; keys without an incident are absent. */
  countBy<Key extends string>(dimension: Dimension<Key>): ReadonlyMap<Key, Tally>;
  countByBoth<Outer extends string, Inner extends string>(
    outer: Dimension<Outer>,
    inner: Dimension<Inner>,
  ): ReadonlyMap<Outer, ReadonlyMap<Inner, Tally>>;
  /** For each key the key of another dimension under which all its incidents stand; absent where they stand under several. */
  sharedBy<Outer extends string, Inner extends string>(
    outer: Dimension<Outer>,
    inner: Dimension<Inner>,
  ): ReadonlyMap<Outer, Inner>;
  /** What each article tells of, by its id: a case stands under every article that tells of it. */
  countByArticle(): ReadonlyMap<string, Tally>;
  /** Where the articles that tell of these cases stand in the dataset, ascending. */
  articleRows(): readonly number[];
  /** The incident at an index below `size`, in the order of the dataset. Throws a RangeError outside. */
  row(index: number): Incident;
}

/**
 * The leads that pass the filter. A view passes the facet it chooses by as `except`, so that the alternatives stay
 * visible on screen; on paper nothing is excepted, or the caption would lie. The same choice is the same object while it
 * is among the latest: page, figure and data ask for the same.
 */
export function select(dataset: Dataset, filter: Filter, except: FacetName | null = null): Selection {
  return engineOf(dataset).select(filter, except);
}
