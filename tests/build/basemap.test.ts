import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { describe, expect, it } from "vitest";
import { cutAtDateLine } from "../../src/build/basemap/cutAtDateLine.ts";
import { mapUnits } from "../../src/build/basemap/mapUnits.ts";
import type { OrientationTowns } from "../../src/build/basemap/orientationTowns.ts";
import { clipBox } from "../../src/build/basemap/regionalFeatures.ts";

interface Drawn {
  iso: string | null;
  name: string;
  label: [number, number] | null;
}
type Shape = Feature<Polygon | MultiPolygon, Drawn>;

function readMap(file: string) {
  const bytes = readFileSync(new URL(`../../data/${file}`, import.meta.url));
  const topology = JSON.parse(bytes.toString("utf8")) as Topology<Record<string, GeometryCollection<Drawn>>> & {
    source?: { data: string; borders: string };
    towns: OrientationTowns;
  };
  const shapes = (name: string): Shape[] => {
    const object = topology.objects[name];
    if (!object) throw new Error(`${file} has no object "${name}"`);
    return feature(topology, object).features as Shape[];
  };
  return { bytes, topology, shapes };
}

function ringsOf({ geometry }: Shape): Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

/** Even-odd over all rings: holes count themselves out. */
function contains(shape: Shape, longitude: number, latitude: number): boolean {
  const crossings = ringsOf(shape).flatMap((ring) =>
    ring.slice(1).filter((end, index) => {
      const [x1 = 0, y1 = 0] = ring[index] ?? [];
      const [x2 = 0, y2 = 0] = end;
      return y1 > latitude !== y2 > latitude && longitude < ((x2 - x1) * (latitude - y1)) / (y2 - y1) + x1;
    }),
  );
  return crossings.length % 2 === 1;
}

const region = readMap("basemap.json");
const world = readMap("basemap-world.json");
const namesAt = (shapes: Shape[], longitude: number, latitude: number) =>
  shapes.filter((shape) => contains(shape, longitude, latitude)).map((shape) => shape.properties.name);

describe("the base map of Central Asia", () => {
  it("is at most 20 kB gzipped, and says its source", () => {
    expect(gzipSync(region.bytes, { level: 9 }).length).toBeLessThanOrEqual(20_000);
    expect(region.topology.source?.data).toContain("Natural Earth");
  });

  it("has every first-level unit of the five countries once", () => {
    const codes = region.shapes("units").map((shape) => shape.properties.iso);
    expect(codes).toEqual(
      Object.values(mapUnits)
        .map((unit) => unit.iso)
        .sort(),
    );
    expect(new Set(codes).size).toBe(48);
  });

  it("tells the cities of Almaty and Astana from the regions around them", () => {
    const units = region.shapes("units");
    expect(namesAt(units, 76.89, 43.24)).toEqual(["Almaty"]);
    expect(namesAt(units, 71.43, 51.13)).toEqual(["Astana"]);
    expect(namesAt(units, 78.37, 45.02)).toEqual(["Almaty Region"]);
    expect(namesAt(units, 74.59, 42.87)).toEqual(["Bishkek"]);
    expect(namesAt(units, 69.24, 41.3)).toEqual(["Tashkent"]);
  });

  it("puts places in their country, and none in the sea", () => {
    const countries = region.shapes("countries");
    expect(namesAt(countries, 76.89, 43.24)).toEqual(["Kazakhstan"]);
    expect(namesAt(countries, 63.3, 45.6)).toEqual(["Kazakhstan"]);
    expect(namesAt(countries, 74.59, 42.87)).toEqual(["Kyrgyzstan"]);
    expect(namesAt(countries, 69.24, 41.3)).toEqual(["Uzbekistan"]);
    expect(namesAt(countries, 50.8, 41.5)).toEqual([]);
  });

  it.each(["KZ", "KG", "TJ", "TM", "UZ"])("draws the outline of %s with the very lines of its units", (iso) => {
    const points = (shapes: Shape[]) => new Set(shapes.flatMap(ringsOf).flat().map(String));
    const ofUnits = points(region.shapes("units"));
    const country = region.shapes("countries").filter((shape) => shape.properties.iso === iso);
    expect(country).toHaveLength(1);
    expect([...points(country)].filter((point) => !ofUnits.has(point))).toEqual([]);
  });

  it("names towns for orientation, capitals first, each in its country and none twice", () => {
    const { towns } = region.topology;
    expect(towns.name.slice(0, 3)).toEqual(["Astana", "Tashkent", "Bishkek"]);
    expect(new Set([...towns.id, ...world.topology.towns.id]).size).toBe(
      towns.id.length + world.topology.towns.id.length,
    );
    const countries = region.shapes("countries");
    towns.name.forEach((name, index) => {
      expect(namesAt(countries, towns.longitude[index] ?? 0, towns.latitude[index] ?? 0), name).toHaveLength(1);
    });
  });

  it("keeps to its box, with each label inside its own shape", () => {
    const [west, south, east, north] = clipBox;
    for (const shape of [...region.shapes("countries"), ...region.shapes("units")]) {
      for (const [longitude = 0, latitude = 0] of ringsOf(shape).flat()) {
        expect(longitude >= west && longitude <= east && latitude >= south && latitude <= north).toBe(true);
      }
      const { label, name } = shape.properties;
      if (label) expect(contains(shape, ...label), name).toBe(true);
    }
  });
});

describe("the base map of the world", () => {
  it("is at most 40 kB gzipped, and says its source", () => {
    expect(gzipSync(world.bytes, { level: 9 }).length).toBeLessThanOrEqual(40_000);
    expect(world.topology.source?.data).toContain("Natural Earth");
  });

  it("has each country once, without Antarctica, and a code for all but two", () => {
    const countries = world.shapes("countries").map((shape) => shape.properties);
    expect(new Set(countries.map((country) => country.name)).size).toBe(countries.length);
    expect(countries.map((country) => country.name)).not.toContain("Antarctica");
    expect(countries.filter((country) => country.iso === null).map((country) => country.name)).toEqual([
      "Northern Cyprus",
      "Somaliland",
    ]);
  });

  it("has no line across the map", () => {
    for (const shape of world.shapes("countries")) {
      for (const ring of ringsOf(shape)) {
        const longitudes = ring.map(([longitude = 0]) => longitude);
        const steps = longitudes
          .slice(1)
          .map((longitude, index) => Math.abs(longitude - (longitudes[index] ?? longitude)));
        expect(Math.max(...steps), shape.properties.name).toBeLessThan(90);
      }
    }
  });

  it("has Russia on both sides of 180°", () => {
    const countries = world.shapes("countries");
    expect(namesAt(countries, 177, 66)).toEqual(["Russia"]);
    expect(namesAt(countries, -175, 66.5)).toEqual(["Russia"]);
    expect(namesAt(countries, 37.6, 55.75)).toEqual(["Russia"]);
  });
});

describe("cutting at the date line", () => {
  const square = (west: number, east: number): Feature<Polygon, null> => ({
    type: "Feature",
    properties: null,
    geometry: {
      type: "Polygon",
      coordinates: [
        [
          [west, 0],
          [east, 0],
          [east, 10],
          [west, 10],
          [west, 0],
        ],
      ],
    },
  });
  const extents = (shape: Feature<MultiPolygon, null>) =>
    shape.geometry.coordinates.map(([ring = []]) => {
      const longitudes = ring.map(([longitude = 0]) => longitude);
      return [Math.min(...longitudes), Math.max(...longitudes)];
    });

  it("leaves a shape alone that does not cross it", () => {
    expect(cutAtDateLine(square(10, 20)).geometry.coordinates).toEqual([square(10, 20).geometry.coordinates]);
  });

  it("parts a shape that does, whichever side it starts on", () => {
    expect(extents(cutAtDateLine(square(170, -170)))).toEqual([
      [-180, -170],
      [170, 180],
    ]);
    expect(extents(cutAtDateLine(square(-170, 170)))).toEqual([
      [-180, -170],
      [170, 180],
    ]);
  });
});
