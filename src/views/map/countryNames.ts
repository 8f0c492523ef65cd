import type { Position } from "geojson";
import { widthOf } from "../../figure/textMetrics.ts";
import type { Country } from "./boundaries.ts";
import { type Area, isClear, type Label, type Wish } from "./labels.ts";
import type { Point } from "./projection.ts";
import type { Stage } from "./scene.ts";

/** Type of the names in pixels. */
export const COUNTRY_NAME = { size: 11, height: 14, spacing: 1.2 };

/** Pixels between the places that are tried for a name. */
const STEP = 10;

/** A country with all its parts; the base maps may hold it twice. */
interface Named {
  iso: string;
  text: string;
  halfWidth: number;
  /** Where its name stands best, if anywhere. */
  label: readonly [longitude: number, latitude: number] | null;
  parts: Country[];
}

function namedOf(countries: readonly Country[]): Named[] {
  const found = new Map<string, Named>();
  for (const country of countries) {
    const { iso, name, label } = country.properties;
    if (iso === null || name === null) continue;
    const known = found.get(iso);
    const text = name.toUpperCase();
    const halfWidth = (widthOf(text, COUNTRY_NAME.size) + [...text].length * COUNTRY_NAME.spacing) / 2;
    if (known === undefined) found.set(iso, { iso, text, halfWidth, label: label ?? null, parts: [country] });
    else {
      known.label ??= label ?? null;
      known.parts.push(country);
    }
  }
  return [...found.values()];
}

function areaAt({ x, y }: Point, { halfWidth }: Named): Area {
  const halfHeight = COUNTRY_NAME.height / 2;
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** Whether a ray from the point crosses the rings an odd number of times. */
function isInside({ x, y }: Point, rings: readonly (readonly Point[])[]): boolean {
  let isIn = false;
  for (const ring of rings)
    ring.forEach((a, index) => {
      const b = ring[(index + 1) % ring.length] ?? a;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isIn = !isIn;
    });
  return isIn;
}

/** The polygons of the country in pixels. */
function polygonsOf({ parts }: Named, { toPoint }: Stage): Point[][][] {
  const project = ([longitude = 0, latitude = 0]: Position) => toPoint(longitude, latitude);
  return parts
    .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
    .map((rings) => rings.map((ring) => ring.map(project)));
}

function gridOf({ width, height }: Stage): Point[] {
  const points: Point[] = [];
  for (let y = STEP; y < height; y += STEP) for (let x = STEP; x < width; x += STEP) points.push({ x, y });
  return points;
}

/** The free place nearest to where the name belongs: with all of it on the country's land, else its middle, else an end. */
function elsewhere(country: Named, home: Point, stage: Stage, isFree: (area: Area) => boolean): Point | undefined {
  const polygons = polygonsOf(country, stage);
  const onLand = ({ x, y }: Point): number => {
    const [start, middle, end] = [-1, 0, 1].map((side) =>
      polygons.some((rings) => isInside({ x: x + side * country.halfWidth, y }, rings)),
    );
    if (middle) return start && end ? 3 : 2;
    return start || end ? 1 : 0;
  };
  const far = ({ x, y }: Point) => Math.hypot(x - home.x, y - home.y);
  const free = gridOf(stage)
    .filter((point) => isFree(areaAt(point, country)))
    .sort((a, b) => far(a) - far(b))
    .map((point) => ({ point, land: onLand(point) }));
  const best = [3, 2, 1].map((land) => free.find((each) => each.land === land)).find((each) => each !== undefined);
  return best?.point;
}

/**
 * Names of countries, where marks and labels leave room. Those that hold a mark come first, and are named near it where
 * their usual place is taken or out of the picture; the others only give orientation. `held` says where in pixels a
 * country holds its first mark, by ISO code.
 */
export function countryNamesOf(
  countries: readonly Country[],
  held: ReadonlyMap<string, Point>,
  stage: Stage,
  wishes: readonly Wish[],
  labels: readonly Label[],
): Label[] {
  const names: Label[] = [];
  const isFree = (area: Area) =>
    area.left >= 0 &&
    area.top >= 0 &&
    area.right <= stage.width &&
    area.bottom <= stage.height &&
    isClear(area, wishes, [...labels, ...names]);
  const all = namedOf(countries);
  for (const country of [...all.filter(({ iso }) => held.has(iso)), ...all.filter(({ iso }) => !held.has(iso))]) {
    const usual = country.label === null ? undefined : stage.toPoint(...country.label);
    const mark = held.get(country.iso);
    const at =
      usual !== undefined && isFree(areaAt(usual, country)) ? usual : mark && elsewhere(country, mark, stage, isFree);
    if (at !== undefined) names.push({ id: country.iso, text: country.text, area: areaAt(at, country) });
  }
  return names;
}
