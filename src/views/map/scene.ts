import type { Words } from "../../domain/words/Words.ts";
import { widthOf } from "../../figure/textMetrics.ts";
import type { Country } from "./boundaries.ts";
import { countryNamesOf } from "./countryNames.ts";
import { type Label, placeLabels, type Wish } from "./labels.ts";
import { largestRadius, type MapModel, markOf, type PlaceCount } from "./model.ts";
import type { Point } from "./projection.ts";

/** The mark of a place in pixels. */
export interface Mark {
  count: PlaceCount;
  centre: Point;
  radius: number;
  /** Dashed and of one size: there is no number to draw. */
  isRing: boolean;
}

/** All that stands on the land: marks, their labels, and the names of countries where there is room left. */
export interface Scene {
  marks: readonly Mark[];
  labels: readonly Label[];
  countryNames: readonly Label[];
  largest: number;
}

export interface Stage {
  width: number;
  height: number;
  /** Pixels from the top left corner, for degrees. */
  toPoint(longitude: number, latitude: number): Point;
}

/** Type of the labels in pixels. */
export const LABEL = { size: 12, weight: 600, height: 16 };

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

/** Lays out a map of that size; screen and paper differ only in the stage. Countries may be missing. */
export function sceneOf(model: MapModel, stage: Stage, countries: readonly Country[], words: Words): Scene {
  const marks = marksOf(model, stage);
  const wishes = marks.map((mark) => wishOf(mark, words));
  const labels = placeLabels(wishes, LABEL.height, {
    left: 2,
    top: 2,
    right: stage.width - 2,
    bottom: stage.height - 2,
  });
  const held = new Map<string, Point>();
  for (const { count, centre } of marks) if (!held.has(count.place.country)) held.set(count.place.country, centre);
  const countryNames = countryNamesOf(countries, held, stage, wishes, labels);
  return { marks, labels, countryNames, largest: largestRadius(stage.width) };
}
