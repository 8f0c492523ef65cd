import type { GazetteerPlace } from "../../../../domain/gazetteer.ts";
import { citiesWithDistrict, soundsLikeDistrict } from "../../../lexicon/cityDistricts.ts";

/** A smaller town has no districts with courts of their own. */
const LEAST_WITH_DISTRICTS = 150_000;

/** Whether a city has a district of that name, or is large enough for one that cities have. */
export function hasDistrict({ place, population }: GazetteerPlace, name: string): boolean {
  return (
    citiesWithDistrict(name).includes(place.name) || (population >= LEAST_WITH_DISTRICTS && soundsLikeDistrict(name))
  );
}
