import { byInferred } from "../../../src/domain/certainty.ts";
import { byCharge, byDate, byLength, byPlace, byStatus, dimension } from "../../../src/domain/dimension.ts";
import { onceFor } from "../../../src/domain/onceFor.ts";
import type { Dataset } from "../../../src/domain/schema.ts";
import { select } from "../../../src/domain/selection.ts";
import type { Tally } from "../../../src/domain/tally.ts";
import type { Tallies } from "./Aggregates.ts";
import type { Engine } from "./Engine.ts";
import { namingOf, termKeyOf } from "./Row.ts";

const byTerm = dimension<string, "status" | "sentence">("term", ["status", "sentence"], termKeyOf);
const byNaming = dimension<string, "isNamed" | "count">("naming", ["isNamed", "count"], namingOf);

function flat(both: ReadonlyMap<string, ReadonlyMap<string, Tally>>): Tallies {
  return new Map(
    [...both].flatMap(([outer, within]) => [...within].map(([inner, tally]) => [`${outer} ${inner}`, tally] as const)),
  );
}

/**
 * Reads every tally, as who draws them does: what is counted may be told only when it is asked for. Of counts that are
 * the same as before the page draws nothing anew, and reads nothing.
 */
const read = onceFor((counts: Tallies): Tallies => new Map(counts));

const readBoth = onceFor(
  (counts: ReadonlyMap<string, Tallies>): ReadonlyMap<string, Tallies> =>
    new Map(Array.from(counts, ([outer, inner]) => [outer, new Map(inner)])),
);

/** Ours, asked as the page asks: a selection for each view, counts of each selection. */
export function qamau(dataset: Dataset): Engine {
  return {
    name: "qamau",
    async answer(filter) {
      const withLength = select(dataset, filter, "length");
      const all = select(dataset, filter);
      const lengths = readBoth(withLength.countByBoth(byLength, byStatus));
      const outcomes = readBoth(all.countByBoth(byStatus, byPlace));
      const counted = {
        places: read(select(dataset, filter, "city").countBy(byPlace)),
        dates: read(select(dataset, filter, "dates").countBy(byDate)),
        terms: read(withLength.countBy(byTerm)),
        charges: read(select(dataset, filter, "charge").countBy(byCharge)),
        statuses: read(select(dataset, filter, "status").countBy(byStatus)),
        total: all.total,
        naming: read(all.countBy(byNaming)),
        inferred: read(all.countBy(byInferred)),
        reports: all.reports,
        articles: all.articles,
      };
      return () => ({ ...counted, lengths: flat(lengths), outcomes: flat(outcomes) });
    },
  };
}
