import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import type { Area } from "./areas.ts";
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

/** A polygon in pixels, and the box it lies in: most points are told apart by that alone. */
interface Outline {
  rings: Point[][];
  box: Area;
}

function outlineOf(rings: Point[][]): Outline {
  const box = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity };
  for (const { x, y } of rings[0] ?? []) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return { rings, box };
}

/** Whether a ray from the point crosses the rings an odd number of times. */
function isInside({ x, y }: Point, { rings, box }: Outline): boolean {
  if (x < box.left || x > box.right || y < box.top || y > box.bottom) return false;
  let isIn = false;
  for (const ring of rings)
    ring.forEach((a, index) => {
      const b = ring[(index + 1) % ring.length] ?? a;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) isIn = !isIn;
    });
  return isIn;
}

/** The polygons of the land in pixels. */
function outlinesOf({ parts }: NamedLand, { toPoint }: Stage): Outline[] {
  const project = ([longitude = 0, latitude = 0]: Position) => toPoint(longitude, latitude);
  return parts
    .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
    .map((rings) => outlineOf(rings.map((ring) => ring.map(project))));
}

/**
 * How much of a name at a point lies on its land: 3 all of it, 2 its middle, 1 an end, 0 nothing. The land is projected
 * when it is first asked about, since most names never ask.
 */
export function landUnder(land: NamedLand, stage: Stage): (at: Point) => 0 | 1 | 2 | 3 {
  let known: Outline[] | null = null;
  return ({ x, y }) => {
    known ??= outlinesOf(land, stage);
    const outlines = known;
    const [start, middle, end] = [-1, 0, 1].map((side) =>
      outlines.some((outline) => isInside({ x: x + side * land.halfWidth, y }, outline)),
    );
    if (middle) return start && end ? 3 : 2;
    return start || end ? 1 : 0;
  };
}
