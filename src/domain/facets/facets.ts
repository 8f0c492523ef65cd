import { articles } from "./articles.ts";
import { basis } from "./basis.ts";
import { charge } from "./charge.ts";
import type { ChoiceFacet } from "./choiceFacet.ts";
import { city } from "./city.ts";
import { dates } from "./dates.ts";
import type { Facet } from "./Facet.ts";
import { length } from "./length.ts";
import { organisation } from "./organisation.ts";
import { status } from "./status.ts";
import { text } from "./text.ts";
import { told } from "./told.ts";

/** Every facet, a line each; its key is its name in the address. */
export const facets = { text, city, dates, status, charge, length, organisation, articles, basis, told };

type ValueOf<F> = F extends Facet<infer Value> ? Value : never;

export type FacetName = keyof typeof facets;

/** What the reader has chosen: one value per facet. */
export type Filter = { readonly [Name in FacetName]: ValueOf<(typeof facets)[Name]> };

export const FACET_NAMES = Object.keys(facets) as FacetName[];

/** The facet of that name, typed by the value it takes. */
export function facetOf<Name extends FacetName>(name: Name): Facet<Filter[Name]> {
  return facets[name] as unknown as Facet<Filter[Name]>;
}

/** The facets of which any number of keys can be chosen. */
export type ChoiceName = {
  [Name in FacetName]: (typeof facets)[Name] extends ChoiceFacet<infer _Key> ? Name : never;
}[FacetName];

/** The facet of that name, for whoever treats all choices alike; its keys are texts. */
export function choiceOf(name: ChoiceName): ChoiceFacet<string> {
  return facets[name] as unknown as ChoiceFacet<string>;
}

export const EMPTY_FILTER: Filter = Object.fromEntries(
  FACET_NAMES.map((name) => [name, facets[name].empty]),
) as unknown as Filter;
