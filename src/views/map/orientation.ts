import type { Words } from "../../domain/words/Words.ts";
import { type Area, overlap } from "./areas.ts";
import type { Boundaries } from "./boundaries.ts";
import { areasOf } from "./candidates.ts";
import { isClear, type Label } from "./labels.ts";
import { countryNamesOf, unitNamesOf } from "./landNames.ts";
import type { Point } from "./projection.ts";
import { groundOf, type Mark, type Scene, type Stage } from "./scene.ts";
import { type TownName, townNamesOf } from "./townNames.ts";

/** Names that stand only for orientation, where the marks and their labels leave room. */
export interface Orientation {
  countryNames: readonly Label[];
  unitNames: readonly Label[];
  townNames: readonly TownName[];
}

export type Land = Pick<Boundaries, "countries" | "units" | "towns">;

/** Where each country that holds marks has its first. */
function heldBy(marks: readonly Mark[]): ReadonlyMap<string, Point> {
  const held = new Map<string, Point>();
  for (const { count, centre } of marks) if (!held.has(count.place.country)) held.set(count.place.country, centre);
  return held;
}

/** Names the land about a scene on that stage. */
export function orientationOf({ marks, labels }: Scene, stage: Stage, land: Land, words: Words): Orientation {
  const ground = groundOf(stage);
  const isFreeBeside = (standing: readonly Label[]) => {
    const beside = { ...ground, taken: [...stage.taken, ...standing.flatMap(areasOf)] };
    return (area: Area, names: readonly Label[]): boolean =>
      isClear(area, beside, marks) && !names.some((name) => overlap(area, name.area));
  };
  const held = heldBy(marks);
  const countryNames = countryNamesOf(land.countries, held, stage, isFreeBeside(labels), words.map.country);
  const marked = new Set(marks.map(({ count }) => count.id));
  const townNames = townNamesOf(land.towns, marked, stage, isFreeBeside([...labels, ...countryNames]));
  const markedNames = new Set(marks.map(({ count }) => count.place.name));
  const unitNames = unitNamesOf(
    land.units.filter(({ properties }) => !markedNames.has(properties.name)),
    stage,
    isFreeBeside([...labels, ...countryNames, ...townNames]),
  );
  return { countryNames, unitNames, townNames };
}
