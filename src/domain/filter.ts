import { FACET_NAMES, type FacetName, type Filter, facetOf } from "./facets/facets.ts";
import type { Dataset, Incident } from "./schema.ts";
import type { Words } from "./words/Words.ts";

/** One `name=value` pair of an address. */
export type Entry = readonly [name: string, value: string];

/** Where a filter is written: what may be shared, and what stays on the reader's machine. */
export interface Written {
  address: Entry[];
  kept: Entry[];
}

/** Whether the incident passes every facet but the one a view leaves out because it chooses by it. */
export function passes(incident: Incident, filter: Filter, dataset: Dataset, except: FacetName | null = null): boolean {
  const passesFacet = <Name extends FacetName>(name: Name) =>
    name === except || facetOf(name).passes(filter[name], incident, dataset);
  return FACET_NAMES.every(passesFacet);
}

export function writeFilter(filter: Filter): Written {
  const written: Written = { address: [], kept: [] };
  const write = <Name extends FacetName>(name: Name) => {
    const facet = facetOf(name);
    const target = facet.isPrivate ? written.kept : written.address;
    for (const entry of facet.toEntries(filter[name])) target.push([name, entry]);
  };
  FACET_NAMES.forEach(write);
  return written;
}

/** Reads a filter; what cannot be understood is left out and comes back as `name=value`. Unknown names are not ours. */
export function readFilter(written: Written, dataset: Dataset): { filter: Filter; problems: string[] } {
  const problems: string[] = [];
  const read = <Name extends FacetName>(name: Name) => {
    const facet = facetOf(name);
    const source = facet.isPrivate ? written.kept : written.address;
    const entries = source.filter(([key]) => key === name).map(([, value]) => value);
    const found = facet.fromEntries(entries, dataset);
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
  without: Filter;
}

export function chipsOf(filter: Filter, words: Words, dataset: Dataset): FilterChip[] {
  const chipsOfFacet = <Name extends FacetName>(name: Name): FilterChip[] =>
    facetOf(name)
      .inWords(filter[name], words, dataset)
      .map(({ text, without }) => ({ facet: name, text, without: { ...filter, [name]: without } }));
  return FACET_NAMES.flatMap(chipsOfFacet);
}
