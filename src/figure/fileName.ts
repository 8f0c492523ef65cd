import { UNDATED, UNPLACED } from "../domain/dimension.ts";
import type { Filter } from "../domain/facets/facets.ts";
import { writeFilter } from "../domain/filter.ts";
import { fold } from "../domain/fold.ts";
import type { Dataset, PlaceId } from "../domain/schema.ts";

/** More cities than this are counted, not named. */
const MOST_CITIES = 3;
const LONGEST_PART = 45;

/** Letters, digits and hyphens of ASCII; empty where the text has none. */
function ascii(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

function slug(text: string): string {
  return ascii(text).slice(0, LONGEST_PART).replace(/-+$/, "");
}

function cities({ city }: Pick<Filter, "city">, places: Readonly<Record<PlaceId, { name: string }>>): string {
  if (city.length === 0) return "all-places";
  if (city.length > MOST_CITIES) return `${city.length}-places`;
  const names = city.map((id) => (id === UNPLACED ? UNPLACED : slug(places[id]?.name ?? "") || slug(id)));
  return slug(names.filter((name) => name !== "").join("-")) || `${city.length}-places`;
}

function days({ dates }: Pick<Filter, "dates">): string {
  if (dates === null) return "all-dates";
  if (dates === UNDATED) return UNDATED;
  return dates.from === dates.to ? dates.from : `${dates.from}_${dates.to}`;
}

/** What else is chosen, by facet and key; of a value that may hold a name, only the facet. Empty where nothing is. */
function others(filter: Filter, dataset: Dataset): string {
  const { address, kept } = writeFilter({ ...filter, city: [], dates: null }, dataset);
  const chosen = new Map<string, string[]>();
  for (const [facet, value] of address) chosen.set(facet, [...(chosen.get(facet) ?? []), value]);
  for (const [facet] of kept) chosen.set(facet, chosen.get(facet) ?? []);
  const parts = [...chosen].map(([facet, values]) => ascii([facet, ...values].join("-")));
  const all = parts.join("_");
  return all.length <= LONGEST_PART ? all : `${parts.length}-more-filters`;
}

export interface NamedContent {
  filter: Filter;
  dataset: Dataset;
  /** Of a view, or of a kind of data. */
  name: string;
}

/** `qamau_almaty_2023-10-18_status-fined_map.svg`: cities, dates, what else is chosen, view; ASCII, at most 180 characters. */
export function fileName({ filter, dataset, name }: NamedContent, ending: string): string {
  const program = dataset.synthetic ? "qamau_synthetic" : "qamau";
  const parts = [cities(filter, dataset.places), days(filter), others(filter, dataset), slug(name) || "figure"];
  return `${program}_${parts.filter((part) => part !== "").join("_")}.${ending}`;
}
