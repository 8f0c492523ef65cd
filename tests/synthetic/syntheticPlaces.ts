import file from "../../data/gazetteer.json" with { type: "json" };
import { readGazetteer } from "../../src/domain/gazetteer.ts";
import type { Incident, Place, PlaceId } from "../../src/domain/schema.ts";
import type { Chance } from "./Chance.ts";
import { Weighted } from "./Weighted.ts";

/** Real towns and regions of Central Asia, since a map of invented ones shows nothing; what happens there is invented. */

const COUNTRIES = ["KZ", "KG", "TJ", "TM", "UZ"];
const TOWNS = 204;

interface Row {
  id: PlaceId;
  place: Place;
  population: number;
}

const gazetteer = readGazetteer(file);

const rows: Row[] = file.places.id
  .flatMap((id, row) => {
    const place = gazetteer.byId(id);
    return place === null ? [] : [{ id, place, population: file.places.population[row] ?? 0 }];
  })
  .filter(({ place }) => COUNTRIES.includes(place.country))
  .sort((a, b) => b.population - a.population || (a.id < b.id ? -1 : 1));

const towns = rows.filter(({ place }) => place.kind === "town").slice(0, TOWNS);
const regions = rows.filter(({ place }) => place.kind === "region");

/** All places a synthetic archive can tell of, sorted by id as the build sorts them. */
export const syntheticPlaces: Record<PlaceId, Place> = Object.fromEntries(
  [...towns, ...regions].sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ id, place }) => [id, place]),
);

export type Whereabouts = Pick<Incident, "placeId" | "country">;

const whereaboutsOf = ({ id, place }: Row): Whereabouts => ({ placeId: id, country: place.country });

const kinds = new Weighted<Weighted<Whereabouts>>([
  [Weighted.byRank(towns.map(whereaboutsOf), 1.05), 84],
  [Weighted.byRank(regions.map(whereaboutsOf), 0.7), 8],
  [Weighted.byRank(COUNTRIES.map((country) => ({ placeId: null, country }))), 4],
  [new Weighted([[{ placeId: null, country: null }, 1]]), 4],
]);

export function syntheticWhereabouts(chance: Chance): Whereabouts {
  return kinds.draw(chance).draw(chance);
}
