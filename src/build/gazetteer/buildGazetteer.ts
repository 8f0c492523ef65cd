import { postSovietStates } from "./countries.ts";
import { joinTowns, type Town } from "./joinTowns.ts";
import { compareText, mostPopulousFirst, nameTowns, withoutDuplicates } from "./nameTowns.ts";
import { givePlaceIds } from "./placeIds.ts";
import { regionName, regionOtherNames } from "./regionNames.ts";
import { slugOf } from "./slug.ts";
import type { GeoNames } from "./sourceTowns.ts";
import { townAdditions } from "./townAdditions.ts";

/** A row of the gazetteer. Degrees; a population of 0 means not known, and it ranks homonyms only. */
export interface GazetteerPlace {
  id: string;
  name: string;
  kind: "town" | "region";
  /** `null` for a region itself, a city that is a unit of its own, and a town whose region GeoNames does not know. */
  region: string | null;
  country: string;
  latitude: number;
  longitude: number;
  population: number;
  otherNames: string[];
}

/** From the two vintages of GeoNames to the rows of the gazetteer, sorted by id. */
export function buildGazetteer(geoNames: GeoNames): GazetteerPlace[] {
  const added: Town[] = townAdditions.map(({ why: _, ...town }) => ({ ...town, otherNames: [] }));
  const towns = withoutDuplicates([...nameTowns(joinTowns(geoNames)), ...added]);
  const places = mostPopulousFirst(towns).map((town) => townPlace(town, geoNames.regionNames));
  const regions = regionPlaces(places);
  const reserved = regions.map((region) => region.id);
  const identified = givePlaceIds(places, reserved).map(({ id, place }) => ({ ...place, id }));
  return [...regions, ...identified].sort((one, other) => compareText(one.id, other.id));
}

function townPlace(town: Town, regionNames: ReadonlyMap<string, string>): Omit<GazetteerPlace, "id"> {
  const code = `${town.country}.${town.admin1}`;
  return {
    name: town.name,
    kind: "town",
    region: regionName(code, regionNames.get(code)),
    country: town.country,
    latitude: round(town.latitude),
    longitude: round(town.longitude),
    population: town.population,
    otherNames: town.otherNames,
  };
}

/** Regions of the post-Soviet states. Where one lies is the mean of its towns, weighed by people: no border is used. */
function regionPlaces(towns: readonly Omit<GazetteerPlace, "id">[]): GazetteerPlace[] {
  const members = new Map<string, { region: string; country: string; towns: Omit<GazetteerPlace, "id">[] }>();
  for (const town of towns) {
    if (town.region === null || !postSovietStates.has(town.country)) continue;
    const key = `${town.country} ${town.region}`;
    const entry = members.get(key) ?? { region: town.region, country: town.country, towns: [] };
    entry.towns.push(town);
    members.set(key, entry);
  }
  const taken = new Set<string>();
  return [...members.values()]
    .sort((one, other) => compareText(`${one.country} ${one.region}`, `${other.country} ${other.region}`))
    .map((entry) => {
      const slug = slugOf(entry.region);
      const id = taken.has(slug) ? `${slug}-${entry.country.toLowerCase()}` : slug;
      taken.add(id);
      return { id, ...regionOf(entry.region, entry.country, entry.towns) };
    });
}

function regionOf(
  name: string,
  country: string,
  towns: readonly { latitude: number; longitude: number; population: number }[],
): Omit<GazetteerPlace, "id"> {
  // A town whose population is not known counts as one person, so that a region of such towns has a place too.
  const weight = (town: { population: number }) => Math.max(1, town.population);
  const total = towns.reduce((sum, town) => sum + weight(town), 0);
  const mean = (of: "latitude" | "longitude") =>
    round(towns.reduce((sum, town) => sum + town[of] * weight(town), 0) / total);
  const population = towns.reduce((sum, town) => sum + town.population, 0);
  const coordinates = { latitude: mean("latitude"), longitude: mean("longitude") };
  const otherNames = [...(regionOtherNames[name] ?? [])];
  return { name, kind: "region", region: null, country, ...coordinates, population, otherNames };
}

/** Four decimals: 11 metres. */
function round(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}
