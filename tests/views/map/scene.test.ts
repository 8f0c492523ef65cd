import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../../src/domain/facets/facets.ts";
import { select } from "../../../src/domain/selection.ts";
import { english } from "../../../src/domain/words/english.ts";
import { type Area, overlap, reaches } from "../../../src/views/map/areas.ts";
import type { CountryProperties, Town, Unit } from "../../../src/views/map/boundaries.ts";
import { type MapModel, mapModel } from "../../../src/views/map/model.ts";
import { type Orientation, orientationOf } from "../../../src/views/map/orientation.ts";
import { type Box, fitBox } from "../../../src/views/map/projection.ts";
import { type Scene, type Stage, sceneOf } from "../../../src/views/map/scene.ts";
import { arbitraryDataset } from "../../invented/arbitraryDataset.ts";
import { inventedDataset, inventIncident } from "../../invented/dataset.ts";

const file = JSON.parse(readFileSync(new URL("../../../data/basemap.json", import.meta.url), "utf8"));

function shapesOf<Properties>(name: string): FeatureCollection<Polygon | MultiPolygon, Properties>["features"] {
  const found: unknown = feature(file, file.objects[name]);
  return (found as FeatureCollection<Polygon | MultiPolygon, Properties>).features;
}

const land = {
  countries: shapesOf<CountryProperties>("countries"),
  units: shapesOf<Unit["properties"]>("units"),
  towns: file.towns.id.map(
    (id: string, row: number): Town => ({
      id,
      name: file.towns.name[row],
      longitude: file.towns.longitude[row],
      latitude: file.towns.latitude[row],
    }),
  ),
};

const BUTTONS: Area = { left: 756, top: 12, right: 790, bottom: 110 };
const KAZAKHSTAN: Box = { west: 46.5, south: 40.6, east: 87.3, north: 55.4 };
const AROUND_ALMATY: Box = { west: 73, south: 41, east: 80, north: 45.5 };

function stageOf(box: Box, width = 800, height = 500): Stage {
  const { toPoint } = fitBox(box, { width, height }, 12, 9);
  return { width, height, toPoint, taken: [BUTTONS] };
}

function laidOut(shown: MapModel, stage: Stage): Scene & Orientation {
  const scene = sceneOf(shown, stage, english);
  return { ...scene, ...orientationOf(scene, stage, land, english) };
}

function namesOf({ labels, countryNames, unitNames, townNames }: Scene & Orientation) {
  return [...labels, ...countryNames, ...unitNames, ...townNames];
}

const model = mapModel(select(inventedDataset, EMPTY_FILTER));
const texts = (names: readonly { text: string }[]) => names.map(({ text }) => text);

describe("the scene of the map", () => {
  it("has no name over another, over a circle or over the buttons, whatever is shown and from wherever", () => {
    const box = fc.record({
      west: fc.integer({ min: 45, max: 70 }),
      south: fc.integer({ min: 34, max: 46 }),
      span: fc.integer({ min: 3, max: 25 }),
    });
    fc.assert(
      fc.property(arbitraryDataset, box, (dataset, { west, south, span }) => {
        const stage = stageOf({ west, south, east: west + span, north: south + span / 2 });
        const scene = laidOut(mapModel(select(dataset, EMPTY_FILTER)), stage);
        const names = namesOf(scene);
        names.forEach((name, index) => {
          for (const other of names.slice(index + 1))
            expect(overlap(name.area, other.area), `${name.text}, ${other.text}`).toBe(false);
          for (const mark of scene.marks) if (mark.count.id !== name.id) expect(reaches(mark, name.area)).toBe(false);
          expect(overlap(name.area, BUTTONS)).toBe(false);
        });
      }),
      { numRuns: 15 },
    );
  });

  it("names countries and the largest towns from afar, units and smaller towns from near", () => {
    const far = laidOut(model, stageOf(KAZAKHSTAN));
    expect(texts(far.countryNames)).toContain("KAZAKHSTAN");
    expect(texts(far.townNames)).toEqual(expect.arrayContaining(["Tashkent", "Bishkek"]));
    const near = laidOut(model, stageOf(AROUND_ALMATY));
    expect(texts(near.unitNames)).toEqual(expect.arrayContaining(["Almaty Region", "Issyk-Kul Region"]));
    expect(texts(near.townNames)).toContain("Taldykorgan");
  });

  it("names a unit that fills the picture, wherever its usual place is", () => {
    const westOfAktobe: Box = { west: 54, south: 49.3, east: 56.8, north: 50.6 };
    const { unitNames } = laidOut(model, stageOf(westOfAktobe));
    expect(texts(unitNames)).toContain("Aktobe Region");
  });

  it("names no town and no unit twice, once for its people and once for orientation", () => {
    const { townNames, unitNames } = laidOut(model, stageOf(KAZAKHSTAN));
    expect(texts(unitNames)).toContain("Aktobe Region");
    expect(texts(unitNames)).not.toContain("Karaganda Region");
    expect(texts(townNames)).not.toContain("Almaty");
    expect(texts(townNames)).not.toContain("Astana");
  });

  it("names what is chosen before what has more people", () => {
    const incidents = [
      inventIncident({ id: "many", placeId: "almaty", count: 22 }),
      inventIncident({ id: "one", placeId: "oral", count: 1 }),
    ];
    const two = mapModel(select({ ...inventedDataset, incidents }, EMPTY_FILTER));
    // Between the two circles there is room for one name.
    const toPoint = (longitude: number) => ({ x: longitude < 60 ? 130 : 20, y: 22 });
    const narrow: Stage = { width: 150, height: 44, toPoint, taken: [] };
    expect(texts(sceneOf(two, narrow, english).labels)).toEqual(["Almaty 22"]);
    expect(texts(sceneOf(two, narrow, english, ["oral"]).labels)).toEqual(["Oral 1"]);
  });

  it("takes room for a unit's name only inside the unit", () => {
    const { unitNames } = laidOut(model, stageOf(KAZAKHSTAN));
    expect(texts(unitNames)).not.toContain("Almaty");
    expect(texts(unitNames)).not.toContain("Syrdarya Region");
  });
});
