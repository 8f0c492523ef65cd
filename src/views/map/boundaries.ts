import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { BASEMAP_SEA, isWhole, WORLD_BOX } from "./frame.ts";
import type { Box } from "./projection.ts";

/** What the base map says of a country, or of land that belongs to none (`null`); `label` is where its name stands best, longitude first, if anywhere. */
export interface CountryProperties {
  iso: string | null;
  name: string | null;
  label?: readonly [longitude: number, latitude: number] | null;
}

export type Country = Feature<Polygon | MultiPolygon, CountryProperties>;

/** A first-level unit of a country, by its ISO 3166-2 code. */
export type Unit = Feature<
  Polygon | MultiPolygon,
  { iso: string; name: string; label: readonly [longitude: number, latitude: number] | null }
>;

/** A town for orientation; `id` is its PlaceId. */
export interface Town {
  id: string;
  name: string;
  longitude: number;
  latitude: number;
}

/** Land to draw under the marks. */
export interface Boundaries {
  countries: readonly Country[];
  /** Lines between countries, without coasts and without the edge of the base map. */
  borders: MultiLineString;
  units: readonly Unit[];
  /** Lines between the first-level units of a country, without its outer border. */
  unitBorders: MultiLineString;
  /** The important ones first. */
  towns: readonly Town[];
  /** The part of the earth where all that is not land is sea. */
  sea: Box;
}

type Countries = GeometryCollection<CountryProperties>;
type Units = GeometryCollection<Unit["properties"]>;
/** Towns stand in columns of one length. */
type Columns<Row> = { [Key in keyof Row]: Row[Key][] };
type Basemap = Topology<{ countries: Countries; units?: Units }> & { towns: Columns<Town> };

const CENTRAL_ASIA = "basemap.json";
const WORLD = "basemap-world.json";

async function fetchBasemap(file: string): Promise<Basemap> {
  const response = await fetch(new URL(file, document.baseURI));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const topology: Basemap = await response.json();
  if (topology.objects?.countries === undefined) throw new Error(`${file}: no countries in it`);
  return topology;
}

function countriesOf(topology: Basemap): readonly Country[] {
  const found = feature(topology, topology.objects.countries) as FeatureCollection<
    Polygon | MultiPolygon,
    CountryProperties
  >;
  return found.features;
}

function isFine({ properties }: GeometryObject): boolean {
  return (
    properties !== undefined &&
    "iso" in properties &&
    typeof properties.iso === "string" &&
    properties.iso !== null &&
    isWhole(properties.iso)
  );
}

/** Lines that two countries share, of which at least one, or none, stands whole in the base map of Central Asia. */
function bordersIn(topology: Basemap, kind: "all" | "fine" | "coarse"): MultiLineString {
  return mesh(topology, topology.objects.countries as GeometryCollection, (a, b) => {
    if (a === b) return false;
    return kind === "all" || (isFine(a) || isFine(b)) === (kind === "fine");
  });
}

/** First-level units and the lines between them. */
function unitsIn(topology: Basemap): Pick<Boundaries, "units" | "unitBorders"> {
  const { units } = topology.objects;
  if (units === undefined) return { units: [], unitBorders: { type: "MultiLineString", coordinates: [] } };
  const { features } = feature(topology, units) as FeatureCollection<Polygon | MultiPolygon, Unit["properties"]>;
  return { units: features, unitBorders: mesh(topology, units as GeometryCollection, (a, b) => a !== b) };
}

function townsIn({ towns }: Basemap): Town[] {
  return towns.id.map((id, row) => ({
    id,
    name: towns.name[row] ?? id,
    longitude: towns.longitude[row] ?? 0,
    latitude: towns.latitude[row] ?? 0,
  }));
}

async function loadNear(): Promise<Boundaries> {
  const topology = await fetchBasemap(CENTRAL_ASIA);
  return {
    countries: countriesOf(topology),
    borders: bordersIn(topology, "all"),
    ...unitsIn(topology),
    towns: townsIn(topology),
    sea: BASEMAP_SEA,
  };
}

/** A country that is cut off is named where the whole of it has its name. */
function withoutLabel(country: Country): Country {
  return { ...country, properties: { ...country.properties, label: null } };
}

/**
 * The world with the finer base map on top. That has a part of the neighbours too, so that no gap opens where a fine
 * outline meets a coarse one.
 */
async function loadWorld(): Promise<Boundaries> {
  const [near, world] = await Promise.all([fetchBasemap(CENTRAL_ASIA), fetchBasemap(WORLD)]);
  const isWholeInNear = ({ properties }: Country) => properties.iso !== null && isWhole(properties.iso);
  const coarse = countriesOf(world).filter((country) => !isWholeInNear(country));
  const fine = countriesOf(near).map((country) => (isWholeInNear(country) ? country : withoutLabel(country)));
  const borders = [...bordersIn(world, "coarse").coordinates, ...bordersIn(near, "fine").coordinates];
  return {
    countries: [...coarse, ...fine],
    borders: { type: "MultiLineString", coordinates: borders },
    ...unitsIn(near),
    towns: [...townsIn(near), ...townsIn(world)],
    sea: WORLD_BOX,
  };
}

const loading = new Map<boolean, Promise<Boundaries>>();

/** Loads the bundled base map once; rejects where it cannot be had, and a later call then tries again. */
export function loadBoundaries(withWorld: boolean): Promise<Boundaries> {
  const known = loading.get(withWorld);
  if (known !== undefined) return known;
  const promise = withWorld ? loadWorld() : loadNear();
  loading.set(withWorld, promise);
  promise.catch(() => loading.delete(withWorld));
  return promise;
}
