import type { PlaceKey } from "../../domain/dimension.ts";
import type { Words } from "../../domain/words/Words.ts";
import { widthOf } from "../../figure/textMetrics.ts";
import { type Area, overlap } from "./areas.ts";
import type { Boundaries } from "./boundaries.ts";
import { areasOf } from "./candidates.ts";
import { type Ground, isClear, type Label, placeLabels, type Wish } from "./labels.ts";
import { countryNamesOf, unitNamesOf } from "./landNames.ts";
import { largestRadius, type MapModel, markOf, type PlaceCount } from "./model.ts";
import type { Point } from "./projection.ts";
import { type TownName, townNamesOf } from "./townNames.ts";

/** The mark of a place in pixels. */
export interface Mark {
  count: PlaceCount;
  centre: Point;
  radius: number;
  /** Dashed and of one size: there is no number to draw. */
  isRing: boolean;
}

/** All that stands on the land: marks, their labels, and other names where there is room left. */
export interface Scene {
  marks: readonly Mark[];
  labels: readonly Label[];
  countryNames: readonly Label[];
  unitNames: readonly Label[];
  townNames: readonly TownName[];
  largest: number;
}

export interface Stage {
  width: number;
  height: number;
  /** Pixels from the top left corner, for degrees. */
  toPoint(longitude: number, latitude: number): Point;
  /** What lies over the map and must hide no name. */
  taken: readonly Area[];
}

/** Type of the labels in pixels. */
export const LABEL = { size: 12, weight: 600, height: 16 };
const EDGE = 2;

function wishOf({ count, centre, radius }: Mark, words: Words): Wish {
  const text = words.map.label(count.name, count.total);
  return { id: count.id, centre, radius, text, width: widthOf(text, LABEL.size, LABEL.weight) };
}

export function marksOf(model: MapModel, stage: Stage): Mark[] {
  const largest = largestRadius(stage.width);
  return model.places.map((count) => ({
    count,
    centre: stage.toPoint(count.place.longitude, count.place.latitude),
    ...markOf(count, model.reference, largest),
  }));
}

function groundOf({ width, height, taken }: Stage): Ground {
  return { frame: { left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE }, taken };
}

/** Where each country that holds marks has its first. */
function heldBy(marks: readonly Mark[]): ReadonlyMap<string, Point> {
  const held = new Map<string, Point>();
  for (const { count, centre } of marks) if (!held.has(count.place.country)) held.set(count.place.country, centre);
  return held;
}

type Land = Pick<Boundaries, "countries" | "units" | "towns">;

/**
 * Lays out a map of that size; screen and paper differ only in the stage. The land may be missing. What is chosen is
 * named before what has more people.
 */
export function sceneOf(
  model: MapModel,
  stage: Stage,
  land: Land | null,
  words: Words,
  chosen: readonly PlaceKey[] = [],
): Scene {
  const marks = marksOf(model, stage);
  const wishes = marks.map((mark) => wishOf(mark, words));
  const isChosen = ({ id }: Wish) => chosen.includes(id);
  const inTurn = [...wishes.filter(isChosen), ...wishes.filter((wish) => !isChosen(wish))];
  const ground = groundOf(stage);
  const labels = placeLabels(inTurn, LABEL.height, ground);
  const isFreeBeside =
    (standing: readonly Label[]) =>
    (area: Area, names: readonly Label[]): boolean =>
      isClear(area, { ...ground, taken: [...stage.taken, ...standing.flatMap(areasOf)] }, marks) &&
      !names.some((name) => overlap(area, name.area));
  const { countries, units, towns } = land ?? NO_LAND;
  const markedNames = new Set(model.places.map(({ place }) => place.name));
  const countryNames = countryNamesOf(countries, heldBy(marks), stage, isFreeBeside(labels), words.map.country);
  const townNames = townNamesOf(
    towns,
    new Set(wishes.map(({ id }) => id)),
    stage,
    isFreeBeside([...labels, ...countryNames]),
  );
  const unitNames = unitNamesOf(
    units.filter(({ properties }) => !markedNames.has(properties.name)),
    stage,
    isFreeBeside([...labels, ...countryNames, ...townNames]),
  );
  return { marks, labels, countryNames, unitNames, townNames, largest: largestRadius(stage.width) };
}

const NO_LAND: Land = { countries: [], units: [], towns: [] };
