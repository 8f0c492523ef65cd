import * as z from "zod/mini";
import { fold } from "./fold.ts";
import { nameKey } from "./nameKey.ts";
import { once } from "./once.ts";
import { remembering } from "./remembering.ts";
import type { Place, PlaceId } from "./schema.ts";

const numbers = z.array(z.number());
const texts = z.array(z.string());

const gazetteerFile = z.object({
  regions: texts,
  countries: texts,
  places: z.object({
    id: texts,
    name: texts,
    kind: numbers,
    region: numbers,
    country: numbers,
    latitude: numbers,
    longitude: numbers,
    population: numbers,
  }),
  otherNames: z.record(z.string(), texts),
});
type GazetteerFile = z.infer<typeof gazetteerFile>;

/** A place with what ranks homonyms. */
export interface GazetteerPlace {
  id: PlaceId;
  place: Place;
  /** People, about 2018; 0 where not known. Good for ranking homonyms, not for showing. */
  population: number;
}

/** Every place that can have a coordinate; nothing else gives one. */
export interface Gazetteer {
  /**
   * Places of that name or former name, the most populous first. Case, accents and marks do not matter; where no place
   * is spelt so, those that sound so are found: Talghar for Talgar.
   */
  named(name: string): readonly GazetteerPlace[];
  byId(id: PlaceId): Place | null;
}

function readPlace({ places, regions, countries }: GazetteerFile, row: number): GazetteerPlace {
  const at = <T>(column: readonly T[]): T => {
    const value = column[row];
    if (value === undefined) throw new Error(`the gazetteer's columns differ in length at row ${row}`);
    return value;
  };
  return {
    id: at(places.id),
    population: at(places.population),
    place: {
      name: at(places.name),
      kind: at(places.kind) === 1 ? "region" : "town",
      region: regions[at(places.region)] ?? null,
      country: countries[at(places.country)] ?? "",
      latitude: at(places.latitude),
      longitude: at(places.longitude),
    },
  };
}

/** Names of fewer letters sound alike too easily. */
const SHORTEST_SOUND = 5;

/** A name without its marks: "St Petersburg" and "Kara Suu" are the places of "St. Petersburg" and "Kara-Suu". */
function spellingOf(name: string): string {
  return fold(name.replace(/[-.]/gu, " "));
}

interface Named {
  place: GazetteerPlace;
  names: readonly string[];
}

/** Places by the keys of their names, the most populous first. */
function indexBy(keyOf: (name: string) => string, places: readonly Named[]): ReadonlyMap<string, GazetteerPlace[]> {
  const index = new Map<string, GazetteerPlace[]>();
  for (const { place, names } of places)
    for (const key of new Set(names.map(keyOf))) {
      const homonyms = index.get(key);
      if (homonyms === undefined) index.set(key, [place]);
      else homonyms.push(place);
    }
  for (const homonyms of index.values()) homonyms.sort((a, b) => b.population - a.population);
  return index;
}

/** Reads `data/gazetteer.json`. Throws an Error that says what is wrong with it. */
export function readGazetteer(json: unknown): Gazetteer {
  const file = z.parse(gazetteerFile, json);
  const places = file.places.id.map((id, row): Named => {
    const place = readPlace(file, row);
    return { place, names: [place.place.name, ...(file.otherNames[id] ?? [])] };
  });
  const byId = new Map(places.map(({ place }) => [place.id, place.place]));
  const bySpelling = indexBy(spellingOf, places);
  // Most names that are asked for are spelt as they are here, and sounds take longer to be found out.
  const bySound = once(() => indexBy(nameKey, places));
  return {
    named: remembering(
      (name) =>
        bySpelling.get(spellingOf(name)) ?? (name.length < SHORTEST_SOUND ? [] : (bySound().get(nameKey(name)) ?? [])),
    ),
    byId: (id) => byId.get(id) ?? null,
  };
}
