import { byCharge, byLength, byPlace, byStatus, type Dimension, UNCHARGED, UNPLACED } from "../../domain/dimension.ts";
import type { Filter } from "../../domain/facets/facets.ts";
import { LENGTH_BINS } from "../../domain/length.ts";
import { placeNameOf } from "../../domain/placeName.ts";
import type { Dataset } from "../../domain/schema.ts";
import { select } from "../../domain/selection.ts";
import { emptyTally, type Tally } from "../../domain/tally.ts";
import { CHARGE_CATEGORIES, STATUSES } from "../../domain/vocabulary.ts";
import type { Words } from "../../domain/words/Words.ts";

/** The facets of which any number of keys can be chosen. */
export type ChoiceName = "city" | "status" | "charge" | "length";

export interface Option {
  key: string;
  label: string;
  /** What choosing it alone would leave, under the other filters. */
  total: Tally;
  isChosen: boolean;
}

interface Choosing {
  dimension: Dimension;
  /** The order of the options; keys that are not in it come first, by size. */
  order: readonly string[];
  label(key: string, words: Words, dataset: Dataset): string;
}

const choosing: Record<ChoiceName, Choosing> = {
  city: {
    dimension: byPlace,
    order: [UNPLACED],
    label: (key, words, dataset) => (key === UNPLACED ? words.facets.unplaced : placeNameOf(dataset.places, key)),
  },
  status: { dimension: byStatus, order: STATUSES, label: (key, words) => labelIn(words.statuses, key) },
  charge: {
    dimension: byCharge,
    order: [...CHARGE_CATEGORIES, UNCHARGED],
    label: (key, words) => (key === UNCHARGED ? words.facets.uncharged : labelIn(words.charges, key)),
  },
  length: { dimension: byLength, order: LENGTH_BINS, label: (key, words) => labelIn(words.lengths, key) },
};

function labelIn(labels: Record<string, string>, key: string): string {
  return labels[key] ?? key;
}

export function labelOf(name: ChoiceName, key: string, words: Words, dataset: Dataset): string {
  return choosing[name].label(key, words, dataset);
}

/** Every key that occurs in the dataset or is chosen, with its count under the other filters. */
export function optionsOf(name: ChoiceName, dataset: Dataset, filter: Filter, words: Words): Option[] {
  const { dimension, order, label } = choosing[name];
  const chosen: readonly string[] = filter[name];
  const counts = select(dataset, filter, name).countBy(dimension);
  const keys = new Set([...dataset.incidents.map((incident) => dimension.keyOf(incident)), ...chosen]);
  const options = [...keys].map((key) => ({
    key,
    label: label(key, words, dataset),
    total: counts.get(key) ?? emptyTally(),
    isChosen: chosen.includes(key),
  }));
  const byWeight = (a: Option, b: Option) =>
    order.indexOf(a.key) - order.indexOf(b.key) ||
    b.total.people - a.total.people ||
    b.total.incidents - a.total.incidents ||
    a.label.localeCompare(b.label, words.language);
  return options.sort(byWeight);
}
