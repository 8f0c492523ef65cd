import type { Dataset, Incident } from "../schema.ts";
import type { Selection } from "../selection.ts";
import { emptyTally, type Tally, tallyIncident } from "../tally.ts";
import type { Words } from "../words/Words.ts";
import type { Facet } from "./Facet.ts";

interface Choice<Key extends string> {
  /** The keys an incident stands under; where articles are chosen, one for each that tells of its case. */
  keysOf(incident: Incident, dataset: Dataset): readonly Key[];
  isKnown(entry: string, dataset: Dataset): boolean;
  /** Which keys may hold a personal name; none where this is not said. */
  isPrivate?(entry: string, dataset: Dataset): boolean;
  /** The name of an option in a list of options of this facet. */
  nameOf(key: Key, words: Words, dataset: Dataset): string;
  /** What a chip says, where the name alone would not tell what it is about. */
  chipOf?(key: Key, words: Words, dataset: Dataset): string;
}

/** A facet of which any number of keys can be chosen; none chosen lets everything pass. Keys are kept sorted. */
export interface ChoiceFacet<Key extends string> extends Facet<readonly Key[]> {
  keysOf(incident: Incident, dataset: Dataset): readonly Key[];
  nameOf(key: Key, words: Words, dataset: Dataset): string;
}

export function choiceFacet<Key extends string>(choice: Choice<Key>): ChoiceFacet<Key> {
  const { keysOf, isKnown, isPrivate = () => false, nameOf, chipOf = nameOf } = choice;
  return {
    keysOf,
    nameOf,
    empty: [],
    isPrivate,
    passes: (chosen, incident, dataset) =>
      chosen.length === 0 || keysOf(incident, dataset).some((key) => chosen.includes(key)),
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
    inWords: (chosen, words, dataset) =>
      chosen.map((key) => ({ text: chipOf(key, words, dataset), without: chosen.filter((each) => each !== key) })),
  };
}

/** The choice with `key` added, or taken away where it was chosen. */
export function toggle<Key extends string>(chosen: readonly Key[], key: Key): readonly Key[] {
  return chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key].sort();
}

/** What choosing each key alone would leave of the selection; keys that would leave nothing are absent. */
export function countChoices(facet: ChoiceFacet<string>, selection: Selection): ReadonlyMap<string, Tally> {
  const counts = new Map<string, Tally>();
  for (let index = 0; index < selection.size; index++) {
    const incident = selection.row(index);
    for (const key of new Set(facet.keysOf(incident, selection.dataset))) {
      const count = counts.get(key) ?? emptyTally();
      tallyIncident(count, incident);
      counts.set(key, count);
    }
  }
  return counts;
}
