import type { PlaceKey } from "../../domain/dimension.ts";
import type { Words } from "../../domain/words/Words.ts";
import { widthOf } from "../../figure/textMetrics.ts";
import type { Area } from "./areas.ts";
import { type Ground, type Label, placeLabels, type Wish } from "./labels.ts";
import { largestRadius, type MapMarks, markOf, type PlaceCount } from "./model.ts";
import type { Point } from "./projection.ts";

/** The mark of a place in pixels. */
export interface Mark {
  count: PlaceCount;
  centre: Point;
  radius: number;
  /** Dashed and of one size: there is no number to draw. */
  isRing: boolean;
}

/** The marks and their labels; screen and paper differ only in the stage. */
export interface Scene {
  marks: readonly Mark[];
  labels: readonly Label[];
  /** Radius in pixels of the largest mark that may be drawn. */
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

export function marksOf({ places, reference }: MapMarks, stage: Stage): Mark[] {
  const largest = largestRadius(stage.width);
  return places.map((count) => ({
    count,
    centre: stage.toPoint(count.place.longitude, count.place.latitude),
    ...markOf(count, reference, largest),
  }));
}

export function groundOf({ width, height, taken }: Stage): Ground {
  return { frame: { left: EDGE, top: EDGE, right: width - EDGE, bottom: height - EDGE }, taken };
}

/** The marks of another selection in a scene that stands still: a name keeps its place and says the number of now. */
export function movedScene({ labels, largest }: Scene, now: MapMarks, stage: Stage, words: Words): Scene {
  const counts = new Map(now.places.map((count) => [count.id, count]));
  const shown = labels.flatMap((label) => {
    const count = counts.get(label.id);
    return count === undefined ? [] : [{ ...label, text: words.map.label(count.name, count.total) }];
  });
  return { marks: marksOf(now, stage), labels: shown, largest };
}

/** Lays out a map of that size. What is chosen is named before what has more people. */
export function sceneOf(model: MapMarks, stage: Stage, words: Words, chosen: readonly PlaceKey[] = []): Scene {
  const marks = marksOf(model, stage);
  const wishes = marks.map((mark) => wishOf(mark, words));
  const isChosen = ({ id }: Wish) => chosen.includes(id);
  const inTurn = [...wishes.filter(isChosen), ...wishes.filter((wish) => !isChosen(wish))];
  return { marks, labels: placeLabels(inTurn, LABEL.height, groundOf(stage)), largest: largestRadius(stage.width) };
}
