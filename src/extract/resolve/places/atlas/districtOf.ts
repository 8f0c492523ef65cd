import type { GazetteerPlace } from "../../../../domain/gazetteer.ts";
import { citiesWithDistrict } from "../../../lexicon/cityDistricts.ts";
import type { Homonyms } from "./Homonyms.ts";
import { hasDistrict } from "./hasDistrict.ts";
import type { Located } from "./Located.ts";
import type { Trail } from "./Trail.ts";

export const DISTRICT = "city of the district";
const TOLD_BEFORE = "district of the city told of before";
/** A place of fewer people has no court that a report would name beside the district of a city. */
const LEAST_TOWN = 10_000;
/** Degrees within which a settlement that bears a district's name is that part of the city. */
const CITY_BOUNDS = 0.25;

function isPartOf({ place: town }: GazetteerPlace, { place: city }: GazetteerPlace): boolean {
  const [north, east] = [town.latitude - city.latitude, town.longitude - city.longitude];
  return Math.abs(north) < CITY_BOUNDS && Math.abs(east) < CITY_BOUNDS;
}

/** The one city of the headings that has such a district, or that may have: "artist from Ulyanovsk jailed". */
function titledWith(titled: readonly GazetteerPlace[], name: string): GazetteerPlace | null {
  const listed = titled.filter(({ place }) => citiesWithDistrict(name).includes(place.name));
  const [first = null, ...others] = listed.length > 0 ? listed : titled;
  const isOne = others.every(({ id }) => id === first?.id);
  return first !== null && isOne && hasDistrict(first, name) ? first : null;
}

/** The city told of before if it has such a district, else the city of the headings that has, else the only one of the country that has, else a town of that name. */
export function districtOf(trail: Trail, homonyms: Homonyms, name: string, named: ReadonlySet<string>): Located | null {
  if (trail.current?.place.name === name) return { ...trail.current, concluded: null };
  for (const city of [trail.origin, trail.current])
    if (city !== null && hasDistrict(city, name)) return { ...city, concluded: TOLD_BEFORE };
  const titled = titledWith(trail.titled, name);
  if (titled !== null) return { ...titled, concluded: DISTRICT };
  const country = trail.countryAmong(named);
  const isWithin = ({ place }: GazetteerPlace) => country === null || place.country === country;
  const everywhere = citiesWithDistrict(name).flatMap((city) => homonyms.towns(city).slice(0, 1));
  const within = everywhere.filter(isWithin);
  // An article on several countries may name the court of another.
  const cities = within.length > 0 ? within : everywhere;
  const town = homonyms.choose(homonyms.towns(name).filter(isWithin), named, null, null);
  if (cities.length === 0) return town;
  const [only] = cities;
  const isPart = town !== null && only !== undefined && isPartOf(town, only);
  const isVillage = town === null || town.population < LEAST_TOWN || isPart;
  return only !== undefined && cities.length === 1 && isVillage ? { ...only, concluded: DISTRICT } : null;
}
