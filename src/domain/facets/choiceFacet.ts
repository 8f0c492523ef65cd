import type { Dimension } from "../dimension.ts";
import { keysOf } from "../engine/keysOf.ts";
import type { Dataset } from "../schema.ts";
import type { Selection } from "../selection.ts";
import type { Tally } from "../tally.ts";
import type { Words } from "../words/Words.ts";
import type { Facet, FacetWords, MemberTest, TraitTest } from "./Facet.ts";

/** Who stands under which key. */
interface Keyed<Key extends string> {
  /** What choosing each key alone would leave of the selection; keys that would leave nothing are absent. */
  countsIn(selection: Selection): ReadonlyMap<Key, Tally>;
  /** The keys that occur in the dataset. */
  keysIn(dataset: Dataset): Iterable<Key>;
}

interface ChoiceWords<Key extends string> {
  isKnown(entry: string, dataset: Dataset): boolean;
  /** Which keys may hold a personal name; none where this is not said. */
  isPrivate?(entry: string, dataset: Dataset): boolean;
  /** The name of an option in a list of options of this facet. */
  nameOf(key: Key, words: Words, dataset: Dataset): string;
  /** What a chip says, where the name alone would not tell what it is about. */
  chipOf?(key: Key, words: Words, dataset: Dataset): string;
}

type Test<Key extends string> = TraitTest<readonly Key[]> | MemberTest<readonly Key[]>;

/** A facet of which any number of keys can be chosen; none chosen lets everything pass. Keys are kept sorted. */
export type ChoiceFacet<Key extends string> = Facet<readonly Key[]> &
  Keyed<Key> & { nameOf(key: Key, words: Words, dataset: Dataset): string };

/** A choice among the keys of a dimension, of which every incident has exactly one. */
export function keyedBy<Key extends string>(dimension: Dimension<Key>): TraitTest<readonly Key[]> & Keyed<Key> {
  return {
    test: {
      of: dimension.of,
      passes: (chosen, traits) => chosen.length === 0 || chosen.includes(dimension.keyOf(traits)),
    },
    countsIn: (selection) => selection.countBy(dimension),
    keysIn: (dataset) => keysOf(dataset, dimension),
  };
}

export function choiceFacet<Key extends string>(choice: Test<Key> & Keyed<Key> & ChoiceWords<Key>): ChoiceFacet<Key> {
  const { isKnown, isPrivate = () => false, nameOf, chipOf = nameOf, ...keyed } = choice;
  const words: FacetWords<readonly Key[]> = {
    empty: [],
    isPrivate,
    toEntries: (chosen) => [...chosen],
    fromEntries(entries, dataset) {
      const value = new Set<Key>();
      const problems: string[] = [];
      for (const entry of entries) {
        if (isKnown(entry, dataset)) value.add(entry as Key);
        else problems.push(entry);
      }
      return { value: [...value].sort(), problems };
    },
    inWords: (chosen, spoken, dataset) =>
      chosen.map((key) => ({ text: chipOf(key, spoken, dataset), without: chosen.filter((each) => each !== key) })),
  };
  return { ...keyed, ...words, nameOf };
}

/** The choice with `key` added, or taken away where it was chosen. */
export function toggle<Key extends string>(chosen: readonly Key[], key: Key): readonly Key[] {
  return chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key].sort();
}
