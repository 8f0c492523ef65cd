import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import type { Point } from "./projection.ts";
import type { Stage } from "./scene.ts";

type Shape = Feature<Polygon | MultiPolygon, unknown>;

/** A country or a part of one on the stage; the base maps may hold it in several parts. */
export interface NamedLand {
  id: string;
  text: string;
  /** Half the width of the text in pixels. */
  halfWidth: number;
  /** Where its name stands best, if anywhere. */
  label: readonly [longitude: number, latitude: number] | null;
  parts: Shape[];
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

/** The polygons of the land in pixels. */
function polygonsOf({ parts }: NamedLand, { toPoint }: Stage): Point[][][] {
  const project = ([longitude = 0, latitude = 0]: Position) => toPoint(longitude, latitude);
  return parts
    .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
    .map((rings) => rings.map((ring) => ring.map(project)));
}

/** How much of a name at a point lies on its land: 3 all of it, 2 its middle, 1 an end, 0 nothing. */
export function landUnder(land: NamedLand, stage: Stage): (at: Point) => 0 | 1 | 2 | 3 {
  const polygons = polygonsOf(land, stage);
  return ({ x, y }) => {
    const [start, middle, end] = [-1, 0, 1].map((side) =>
      polygons.some((rings) => isInside({ x: x + side * land.halfWidth, y }, rings)),
    );
    if (middle) return start && end ? 3 : 2;
    return start || end ? 1 : 0;
  };
}
