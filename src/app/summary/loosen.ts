import type { Filter } from "../../domain/facets/facets.ts";
import { chipsOf, type FilterChip } from "../../domain/filter.ts";
import type { Dataset } from "../../domain/schema.ts";
import { select } from "../../domain/selection.ts";
import type { Tally } from "../../domain/tally.ts";
import type { Words } from "../../domain/words/Words.ts";

/** A filter that could be taken away, and whom that would bring into view. */
export interface Loosening {
  chip: FilterChip;
  gain: Tally;
}

/** The chosen thing whose removal gives most; null where no single removal gives anything. */
export function loosen(dataset: Dataset, filter: Filter, words: Words): Loosening | null {
  const loosenings = chipsOf(filter, words, dataset).map((chip) => ({
    chip,
    gain: select(dataset, chip.without).total,
  }));
  const size = ({ gain }: Loosening) => [gain.people, gain.incidents] as const;
  const [best] = loosenings.sort((a, b) => size(b)[0] - size(a)[0] || size(b)[1] - size(a)[1]);
  return best === undefined || best.gain.incidents === 0 ? null : best;
}
