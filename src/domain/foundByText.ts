import type { Filter } from "./facets/facets.ts";
import type { Dataset } from "./schema.ts";
import { select } from "./selection.ts";
import type { Tally } from "./tally.ts";

/** Who is found by a search that reads the articles too; together they are all in view. */
export interface FoundByText {
  /** Those whose own facts hold every word. */
  byFacts: Tally;
  /** Those for whom a word stands in an article alone. */
  byArticles: Tally;
}

export function foundByText(dataset: Dataset, filter: Filter): FoundByText {
  const all = select(dataset, filter).total;
  const byFacts = select(dataset, { ...filter, text: { ...filter.text, scope: "facts" } }).total;
  return {
    byFacts,
    byArticles: {
      people: all.people - byFacts.people,
      incidents: all.incidents - byFacts.incidents,
      unnumbered: all.unnumbered - byFacts.unnumbered,
    },
  };
}
