import type { FacetName, Filter } from "../domain/facets/facets.ts";
import { chipsOf } from "../domain/filter.ts";
import type { Dataset } from "../domain/schema.ts";
import type { Words } from "../domain/words/Words.ts";

/** Everything chosen, every value named; or that nothing is. */
export function filterInWords(filter: Filter, words: Words, dataset: Dataset): string {
  const chosen = new Map<FacetName, string[]>();
  for (const { facet, text } of chipsOf(filter, words, dataset))
    chosen.set(facet, [...(chosen.get(facet) ?? []), text]);
  if (chosen.size === 0) return words.figure.noFilter;
  return words.figure.filter([...chosen.values()].map(words.figure.alternatives));
}
