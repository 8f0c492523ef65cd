import { widthOf } from "../../figure/textMetrics.ts";
import { type Area, areaAround, widened } from "./areas.ts";
import type { Town } from "./boundaries.ts";
import { candidatesFor } from "./candidates.ts";
import type { Label } from "./labels.ts";
import type { Point } from "./projection.ts";
import type { Stage } from "./scene.ts";

/** Type of the names in pixels. */
export const TOWN_NAME = { size: 11, height: 14 };
/** Half the side of the square at a town, in pixels: no circle, since circles stand for people. */
export const TOWN_DOT = 1.5;
/** Pixels of quiet on either side of a name, so that towns for orientation stay fewer than those with marks. */
const QUIET = 14;

/** A town named only so that the reader finds his way. */
export interface TownName extends Label {
  dot: Point;
}

/** Names of towns without a mark, the important ones first, where everything else leaves room for dot and name. */
export function townNamesOf(
  towns: readonly Town[],
  marked: ReadonlySet<string>,
  stage: Stage,
  isFree: (area: Area, names: readonly Label[]) => boolean,
): TownName[] {
  const names: TownName[] = [];
  for (const { id, name, longitude, latitude } of towns) {
    if (marked.has(id)) continue;
    const dot = stage.toPoint(longitude, latitude);
    if (!isFree(areaAround(dot, 2 * TOWN_DOT, 2 * TOWN_DOT), names)) continue;
    const wish = { centre: dot, radius: TOWN_DOT, width: widthOf(name, TOWN_NAME.size) };
    const area = candidatesFor(wish, TOWN_NAME.height)
      .slice(0, 4)
      .find((each) => isFree(widened(each, QUIET), names));
    if (area !== undefined) names.push({ id, text: name, area, dot });
  }
  return names;
}
