import type { Place, PlaceId } from "./schema.ts";

type Places = Readonly<Record<PlaceId, Place>>;

const homonymsOf = new WeakMap<Places, ReadonlySet<string>>();

/** The names that several places of a dataset bear. */
function homonyms(places: Places): ReadonlySet<string> {
  const known = homonymsOf.get(places);
  if (known !== undefined) return known;
  const once = new Set<string>();
  const several = new Set<string>();
  for (const { name } of Object.values(places)) (once.has(name) ? several : once).add(name);
  homonymsOf.set(places, several);
  return several;
}

/** The name of a place; where several of the dataset bear it, with the region or else the country that tells it apart. */
export function placeNameOf(places: Places, id: PlaceId): string {
  const place = places[id];
  if (place === undefined) return id;
  return homonyms(places).has(place.name) ? `${place.name} (${place.region ?? place.country})` : place.name;
}
