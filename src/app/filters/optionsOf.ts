import { UNCHARGED, UNORGANISED, UNPLACED } from "../../domain/dimension.ts";
import { type ChoiceName, choiceOf, type Filter } from "../../domain/facets/facets.ts";
import { LENGTH_BINS } from "../../domain/length.ts";
import type { Dataset } from "../../domain/schema.ts";
import { select } from "../../domain/selection.ts";
import { emptyTally, type Tally } from "../../domain/tally.ts";
import { CHARGE_CATEGORIES, STATUSES } from "../../domain/vocabulary.ts";
import type { Words } from "../../domain/words/Words.ts";

export interface Option {
  id: string;
  label: string;
  /** What choosing it alone would leave, under the other filters. */
  total: Tally;
  isChosen: boolean;
}

/** The order of the options; keys that are not in it come first, by size. */
const ORDER: Record<ChoiceName, readonly string[]> = {
  city: [UNPLACED],
  status: STATUSES,
  charge: [...CHARGE_CATEGORIES, UNCHARGED],
  length: LENGTH_BINS,
  organisation: [UNORGANISED],
  articles: [],
};

/** Of more options of one size nobody sees by what name they are sorted: they stay in the order of the dataset. */
const MOST_NAMED = 2000;

/** Every key that occurs in the dataset or is chosen, with its count under the other filters. */
export function optionsOf(name: ChoiceName, dataset: Dataset, filter: Filter, words: Words): Option[] {
  const facet = choiceOf(name);
  const chosen: readonly string[] = filter[name];
  const counts = facet.countsIn(select(dataset, filter, name));
  const keys = new Set([...facet.keysIn(dataset), ...chosen]);
  const options = [...keys].map((key) => ({
    id: key,
    label: facet.nameOf(key, words, dataset),
    total: counts.get(key) ?? emptyTally(),
    isChosen: chosen.includes(key),
  }));
  const order = ORDER[name];
  const { compare } = new Intl.Collator(words.language);
  const byName = options.length > MOST_NAMED ? () => 0 : compare;
  const byWeight = (a: Option, b: Option) =>
    order.indexOf(a.id) - order.indexOf(b.id) ||
    b.total.people - a.total.people ||
    b.total.incidents - a.total.incidents ||
    byName(a.label, b.label);
  return options.sort(byWeight);
}
