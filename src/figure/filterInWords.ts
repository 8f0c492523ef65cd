import type { FacetName, Filter } from "../domain/facets/facets.ts";
import { chipsOf } from "../domain/filter.ts";
import type { Dataset } from "../domain/schema.ts";
import type { Words } from "../domain/words/Words.ts";

/** Everything chosen, every value named, a text for each facet; none where nothing is. */
export function chosenInWords(filter: Filter, words: Words, dataset: Dataset): string[] {
  const chosen = new Map<FacetName, string[]>();
  for (const { facet, text } of chipsOf(filter, words, dataset))
    chosen.set(facet, [...(chosen.get(facet) ?? []), text]);
  return [...chosen.values()].map(words.figure.alternatives);
}

/** Everything chosen; or that nothing is. */
export function filterInWords(filter: Filter, words: Words, dataset: Dataset): string {
  const chosen = chosenInWords(filter, words, dataset);
  return chosen.length === 0 ? words.figure.noFilter : words.figure.filter(chosen);
}
