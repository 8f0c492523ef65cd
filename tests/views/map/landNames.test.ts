import { expect, it } from "vitest";
import type { Area } from "../../../src/views/map/areas.ts";
import type { Country } from "../../../src/views/map/boundaries.ts";
import { countryNamesOf } from "../../../src/views/map/landNames.ts";

/** A degree is a pixel, and latitudes grow downward. */
const stage = { width: 800, height: 400, taken: [], toPoint: (x: number, y: number) => ({ x, y }) };

function countryOf(west: number, east: number): Country {
  const ring = [
    [west, 0],
    [east, 0],
    [east, 400],
    [west, 400],
    [west, 0],
  ];
  return {
    type: "Feature",
    properties: { iso: "XX", name: "Invented", label: null },
    geometry: { type: "Polygon", coordinates: [ring] },
  };
}

function nameOn(country: Country, isFree: (area: Area) => boolean): Area | undefined {
  const held = new Map([["XX", { x: 400, y: 0 }]]);
  return countryNamesOf([country], held, stage, isFree, () => "An invented country")[0]?.area;
}

it("a name stands where most of it is on its own land, though another place is nearer", () => {
  const any = nameOn(countryOf(0, 800), () => true);
  if (any === undefined) throw new Error("there is no name");
  const half = (any.right - any.left) / 2;
  const narrow = countryOf(400 - half * 0.9, 400 + half * 0.9);
  const middleOf = ({ left }: Area) => left + half;
  // With its middle and what is left of it, and further off with all but an end.
  const isNear = (area: Area) => area.top < 40 && middleOf(area) > 400 + half * 0.7;
  const isFar = (area: Area) => area.top > 200 && middleOf(area) < 400 + half * 0.3;
  const name = nameOn(narrow, (area) => isNear(area) || isFar(area));
  expect(name !== undefined && isFar(name)).toBe(true);
});
