import type { Dataset, Incident } from "../schema.ts";
import type { Words } from "../words/Words.ts";
import type { Facet } from "./Facet.ts";

interface Choice<Key extends string> {
  keyOf(incident: Incident): Key;
  isKnown(entry: string, dataset: Dataset): boolean;
  label(key: Key, words: Words, dataset: Dataset): string;
}

/** A facet of which any number of keys can be chosen; none chosen lets everything pass. Keys are kept sorted. */
export function choiceFacet<Key extends string>({ keyOf, isKnown, label }: Choice<Key>): Facet<readonly Key[]> {
  return {
    empty: [],
    isPrivate: false,
    passes: (chosen, incident) => chosen.length === 0 || chosen.includes(keyOf(incident)),
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
      chosen.map((key) => ({ text: label(key, words, dataset), without: chosen.filter((each) => each !== key) })),
  };
}

/** The choice with `key` added, or taken away where it was chosen. */
export function toggle<Key extends string>(chosen: readonly Key[], key: Key): readonly Key[] {
  return chosen.includes(key) ? chosen.filter((each) => each !== key) : [...chosen, key].sort();
}
