import { UNDATED, UNPLACED } from "../domain/dimension.ts";
import type { Filter } from "../domain/facets/facets.ts";
import { fold } from "../domain/fold.ts";
import type { PlaceId } from "../domain/schema.ts";

/** More cities than this are counted, not named. */
const MOST_CITIES = 3;
const LONGEST_PART = 60;

/** Letters, digits and hyphens of ASCII; empty where the text has none. */
function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_PART)
    .replace(/^-+|-+$/g, "");
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

export interface NamedContent {
  filter: Pick<Filter, "city" | "dates">;
  places: Readonly<Record<PlaceId, { name: string }>>;
  /** Of a view, or of a kind of data. */
  name: string;
}

/** `qamau_almaty_2023-10-18_map.svg`: cities, dates, view; ASCII, at most 180 characters. */
export function fileName({ filter, places, name }: NamedContent, ending: string): string {
  return `qamau_${cities(filter, places)}_${days(filter)}_${slug(name) || "figure"}.${ending}`;
}
