import { byInferred } from "../../../src/domain/certainty.ts";
import { byCharge, byDate, byLength, byPlace, byStatus, dimension } from "../../../src/domain/dimension.ts";
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

/** Ours, asked as the page asks: a selection for each view, counts of each selection. */
export function qamau(dataset: Dataset): Engine {
  return {
    name: "qamau",
    async answer(filter) {
      const withLength = select(dataset, filter, "length");
      const all = select(dataset, filter);
      const lengths = withLength.countByBoth(byLength, byStatus);
      const outcomes = all.countByBoth(byStatus, byPlace);
      const counted = {
        places: select(dataset, filter, "city").countBy(byPlace),
        dates: select(dataset, filter, "dates").countBy(byDate),
        terms: withLength.countBy(byTerm),
        charges: select(dataset, filter, "charge").countBy(byCharge),
        statuses: select(dataset, filter, "status").countBy(byStatus),
        total: all.total,
        naming: all.countBy(byNaming),
        inferred: all.countBy(byInferred),
        reports: all.reports,
        articles: all.articles,
      };
      return () => ({ ...counted, lengths: flat(lengths), outcomes: flat(outcomes) });
    },
  };
}
