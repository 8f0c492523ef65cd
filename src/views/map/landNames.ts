import { widthOf } from "../../figure/textMetrics.ts";
import { type Area, areaAround } from "./areas.ts";
import type { Country, Unit } from "./boundaries.ts";
import type { Label } from "./labels.ts";
import { ALL, landUnder, MIDDLE, type NamedLand } from "./namedLand.ts";
import type { Point } from "./projection.ts";
import type { Stage } from "./scene.ts";

/** Type of the names in pixels. */
export const COUNTRY_NAME = { size: 11, height: 14, spacing: 1.2 };
export const UNIT_NAME = { size: 11, height: 14 };

/** Pixels between the places that are tried for a name. */
const STEP = 10;
/** Pixels from a country's first mark within which a name that only touches its land is still read as its own. */
const NEAR = 80;
/** The name of a unit leaves its usual place by so many steps at most: further off it says nothing. */
const UNIT_STEPS = 4;

/** Whether a name may stand there, beside all that stands already. */
type IsFree = (area: Area, names: readonly Label[]) => boolean;

function countriesIn(countries: readonly Country[], nameOf: (iso: string) => string): NamedLand[] {
  const found = new Map<string, NamedLand>();
  for (const country of countries) {
    const { iso, label } = country.properties;
    if (iso === null) continue;
    const known = found.get(iso);
    const text = nameOf(iso).toUpperCase();
    const halfWidth = (widthOf(text, COUNTRY_NAME.size) + [...text].length * COUNTRY_NAME.spacing) / 2;
    if (known === undefined) found.set(iso, { id: iso, text, halfWidth, label: label ?? null, parts: [country] });
    else {
      known.label ??= label ?? null;
      known.parts.push(country);
    }
  }
  return [...found.values()];
}

function areaAt(at: Point, { halfWidth }: NamedLand, height: number): Area {
  return areaAround(at, halfWidth, height / 2);
}

function gridOf({ width, height }: Stage, step: number): Point[] {
  const points: Point[] = [];
  for (let y = step; y < height; y += step) for (let x = step; x < width; x += step) points.push({ x, y });
  return points;
}

/**
 * The free place with as much of the name on the country's land as can be, and of those the nearest to where it belongs.
 * Without its middle there it must be near, not to be read as a neighbour's name.
 */
function elsewhere(country: NamedLand, home: Point, stage: Stage, isFree: (area: Area) => boolean): Point | undefined {
  const onLand = landUnder(country, stage);
  const nearest: { at?: Point; far: number }[] = Array.from({ length: ALL + 1 }, (_, land) => ({
    far: land === 0 ? 0 : land < MIDDLE ? NEAR : Infinity,
  }));
  for (const at of gridOf(stage, STEP)) {
    const far = Math.hypot(at.x - home.x, at.y - home.y);
    if (far >= (nearest.at(-1)?.far ?? 0)) continue;
    const land = onLand(at);
    const isNearer = far < (nearest[land]?.far ?? 0);
    if (isNearer && isFree(areaAt(at, country, COUNTRY_NAME.height))) nearest[land] = { at, far };
  }
  return nearest.findLast(({ at }) => at !== undefined)?.at;
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
  isFree: IsFree,
  nameOf: (iso: string) => string,
): Label[] {
  const names: Label[] = [];
  const isFreeNow = (area: Area) => isFree(area, names);
  const all = countriesIn(countries, nameOf);
  for (const country of [...all.filter(({ id }) => held.has(id)), ...all.filter(({ id }) => !held.has(id))]) {
    const usual = country.label === null ? undefined : stage.toPoint(...country.label);
    const mark = held.get(country.id);
    const isUsual = usual !== undefined && isFreeNow(areaAt(usual, country, COUNTRY_NAME.height));
    const at = isUsual ? usual : mark && elsewhere(country, mark, stage, isFreeNow);
    if (at !== undefined)
      names.push({ id: country.id, text: country.text, area: areaAt(at, country, COUNTRY_NAME.height) });
  }
  return names;
}

/** Pixels from the usual place of a unit's name to those that are tried, the nearest first. */
const AROUND = offsetsAround();

function offsetsAround(): readonly Point[] {
  const offsets: Point[] = [];
  for (let down = -UNIT_STEPS; down <= UNIT_STEPS; down += 1)
    for (let right = -UNIT_STEPS; right <= UNIT_STEPS; right += 1) offsets.push({ x: right * STEP, y: down * STEP });
  return offsets.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
}

/** Where the name of a unit may stand: about its usual place, or anywhere in the picture if that is outside of it. */
function placesFor(usual: Point, stage: Stage): Point[] {
  const { x, y } = usual;
  if (x > 0 && y > 0 && x < stage.width && y < stage.height)
    return AROUND.map((offset) => ({ x: x + offset.x, y: y + offset.y }));
  const far = (at: Point) => Math.hypot(at.x - stage.width / 2, at.y - stage.height / 2);
  return gridOf(stage, UNIT_STEPS * STEP).sort((a, b) => far(a) - far(b));
}

/** Names of first-level units, of those alone that hold all of their name: so it is never read as that of a neighbour. */
export function unitNamesOf(units: readonly Unit[], stage: Stage, isFree: IsFree): Label[] {
  const names: Label[] = [];
  for (const unit of units) {
    const { iso, name, label } = unit.properties;
    if (label === null) continue;
    const land = { id: iso, text: name, halfWidth: widthOf(name, UNIT_NAME.size) / 2, label, parts: [unit] };
    const onLand = landUnder(land, stage);
    const areaOf = (at: Point) => areaAt(at, land, UNIT_NAME.height);
    const at = placesFor(stage.toPoint(...label), stage).find(
      (point) => onLand(point) === ALL && isFree(areaOf(point), names),
    );
    if (at !== undefined) names.push({ id: iso, text: name, area: areaOf(at) });
  }
  return names;
}
