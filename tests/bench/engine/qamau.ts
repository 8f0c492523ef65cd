import { byInferred } from "../../../src/domain/certainty.ts";
import { byCharge, byDate, byLength, byPlace, byStatus, dimension } from "../../../src/domain/dimension.ts";
import { onceFor } from "../../../src/domain/onceFor.ts";
import type { Dataset } from "../../../src/domain/schema.ts";
import { select } from "../../../src/domain/selection.ts";
import type { Tally } from "../../../src/domain/tally.ts";
import type { Tallies } from "./Aggregates.ts";
import type { Engine } from "./Engine.ts";
import { namingOf, termKeyOf } from "./Row.ts";
import { readTallies } from "./readTallies.ts";

const byTerm = dimension<string, "status" | "sentence">("term", ["status", "sentence"], termKeyOf);
const byNaming = dimension<string, "isNamed" | "count">("naming", ["isNamed", "count"], namingOf);

function flat(both: ReadonlyMap<string, ReadonlyMap<string, Tally>>): Tallies {
  return new Map(
    [...both].flatMap(([outer, within]) => [...within].map(([inner, tally]) => [`${outer} ${inner}`, tally] as const)),
  );
}

const sumOf = onceFor((counts: Tallies) => readTallies(counts.values()));

/** Of counts that are the same as before the page draws nothing anew, and reads nothing. */
function read(counts: Tallies): Tallies {
  sumOf(counts);
  return counts;
}

function readBoth(counts: ReadonlyMap<string, Tallies>): ReadonlyMap<string, Tallies> {
  for (const within of counts.values()) read(within);
  return counts;
}

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
