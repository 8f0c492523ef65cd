import { courtsElsewhere, regionCentres } from "../../../lexicon/regionCentres.ts";
import type { Homonyms } from "./Homonyms.ts";
import type { Located } from "./Located.ts";

const SEAT = "town of the region's court";

/** The court of a region sits in its centre; that of a city which is no region, in the city. */
export function seatOf(homonyms: Homonyms, name: string, named: ReadonlySet<string>): Located | null {
  const region = homonyms.choose(homonyms.regions(name), named, null, SEAT);
  if (region === null) return homonyms.townOf(name, named, SEAT);
  if (courtsElsewhere.has(region.place.name)) return region;
  const [centre] = homonyms
    .towns(regionCentres[region.place.name] ?? name)
    .filter(({ place }) => place.country === region.place.country);
  return centre === undefined ? region : { ...centre, concluded: SEAT };
}
