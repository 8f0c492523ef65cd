import { charge } from "./charge.ts";
import { city } from "./city.ts";
import { dates } from "./dates.ts";
import type { Facet } from "./Facet.ts";
import { length } from "./length.ts";
import { status } from "./status.ts";
import { text } from "./text.ts";
import { told } from "./told.ts";

/** Every facet, a line each; its key is its name in the address. */
export const facets = { text, city, dates, status, charge, length, told };

type ValueOf<F> = F extends Facet<infer Value> ? Value : never;

export type FacetName = keyof typeof facets;

/** What the reader has chosen: one value per facet. */
export type Filter = { readonly [Name in FacetName]: ValueOf<(typeof facets)[Name]> };

export const FACET_NAMES = Object.keys(facets) as FacetName[];

/** The facet of that name, typed by the value it takes. */
export function facetOf<Name extends FacetName>(name: Name): Facet<Filter[Name]> {
  return facets[name] as unknown as Facet<Filter[Name]>;
}

export const EMPTY_FILTER: Filter = Object.fromEntries(
  FACET_NAMES.map((name) => [name, facets[name].empty]),
) as unknown as Filter;
