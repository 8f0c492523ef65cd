import { type ChoiceName, choiceOf, type FacetName, type Filter, facetOf } from "../../domain/facets/facets.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { FilterProps } from "./FilterProps.ts";

/** The menus of the bar in their order: the facets that readers choose by most, and one for the rest. */
export const MENUS = ["city", "dates", "status", "charge", "length", "more"] as const;
export type MenuName = (typeof MENUS)[number];

/** The facets that are chosen by under "More filters". */
export const RARER_FACETS = ["organisation", "articles", "basis", "told"] as const satisfies readonly FacetName[];

function countOf<Name extends FacetName>(name: Name, filter: Filter): number {
  return facetOf(name).toEntries(filter[name]).length;
}

function chosenIn(menu: MenuName, filter: Filter): number {
  const facets: readonly FacetName[] = menu === "more" ? RARER_FACETS : [menu];
  return facets.reduce((sum, name) => sum + countOf(name, filter), 0);
}

export function isChosenIn(menu: MenuName, filter: Filter): boolean {
  return chosenIn(menu, filter) > 0;
}

export function nameOfMenu(menu: MenuName, words: Words): string {
  return menu === "more" ? words.choosing.more : words.app.filters.names[menu];
}

function choiceInWords(
  name: Exclude<ChoiceName, "organisation" | "articles">,
  { filter, words, dataset }: FilterProps,
) {
  const { any, several } = words.app.filters;
  const chosen: readonly string[] = filter[name];
  const [first, ...others] = chosen;
  if (first === undefined) return any[name];
  const label = choiceOf(name).nameOf(first, words, dataset);
  return others.length === 0 ? label : several(label, others.length);
}

/** What is chosen in a menu, as short as its button is. */
export function summaryOf(menu: MenuName, props: FilterProps): string {
  const { filter, words } = props;
  if (menu === "more") return words.choosing.moreChosen(chosenIn(menu, filter));
  return menu === "dates" ? words.app.filters.dateSummary(filter.dates) : choiceInWords(menu, props);
}
