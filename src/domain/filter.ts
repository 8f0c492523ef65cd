import { FACET_NAMES, type FacetName, type Filter, facetOf } from "./facets/facets.ts";
import type { Dataset } from "./schema.ts";
import type { Words } from "./words/Words.ts";

/** One `name=value` pair of an address. */
export type Entry = readonly [name: string, value: string];

/** Where a filter is written: what may be shared, and what stays on the reader's machine. */
export interface Written {
  address: Entry[];
  kept: Entry[];
}

export function writeFilter(filter: Filter, dataset: Dataset): Written {
  const written: Written = { address: [], kept: [] };
  const write = <Name extends FacetName>(name: Name) => {
    const facet = facetOf(name);
    for (const entry of facet.toEntries(filter[name]))
      (facet.isPrivate(entry, dataset) ? written.kept : written.address).push([name, entry]);
  };
  FACET_NAMES.forEach(write);
  return written;
}

/**
 * Reads a filter. Where an entry stands does not matter: an article that is private now may have been anybody's when it
 * was written. What cannot be understood is left out and comes back as `name=value`. Unknown names are not ours.
 */
export function readFilter(written: Written, dataset: Dataset): { filter: Filter; problems: string[] } {
  const problems: string[] = [];
  const read = <Name extends FacetName>(name: Name) => {
    const entries = [...written.address, ...written.kept].filter(([key]) => key === name).map(([, value]) => value);
    const found = facetOf(name).fromEntries(entries, dataset);
    problems.push(...found.problems.map((problem) => `${name}=${problem}`));
    return [name, found.value];
  };
  const filter = Object.fromEntries(FACET_NAMES.map(read)) as unknown as Filter;
  return { filter, problems };
}

/** A thing chosen, in words, and the filter without it. */
export interface FilterChip {
  facet: FacetName;
  text: string;
  /** It may hold a personal name, and no link holds it. */
  isPrivate: boolean;
  without: Filter;
}

export function chipsOf(filter: Filter, words: Words, dataset: Dataset): FilterChip[] {
  const chipsOfFacet = <Name extends FacetName>(name: Name): FilterChip[] => {
    const facet = facetOf(name);
    const entries = facet.toEntries(filter[name]);
    return facet.inWords(filter[name], words, dataset).map(({ text, without }) => {
      const left = new Set(facet.toEntries(without));
      const isPrivate = entries.some((entry) => !left.has(entry) && facet.isPrivate(entry, dataset));
      return { facet: name, text, isPrivate, without: { ...filter, [name]: without } };
    });
  };
  return FACET_NAMES.flatMap(chipsOfFacet);
}
