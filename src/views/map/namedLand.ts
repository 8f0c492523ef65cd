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

/** A polygon in pixels. Names are tried in rows, so where it crosses a row is found once for all points of it. */
class Outline {
  readonly #rings: readonly Point[][];
  readonly #crossings = new Map<number, readonly number[]>();
  readonly #top: number;
  readonly #bottom: number;

  constructor(rings: readonly Point[][]) {
    this.#rings = rings;
    const heights = (rings[0] ?? []).map(({ y }) => y);
    this.#top = heights.reduce((least, y) => Math.min(least, y), Infinity);
    this.#bottom = heights.reduce((most, y) => Math.max(most, y), -Infinity);
  }

  /** Whether a ray from the point to the left crosses it an odd number of times. */
  holds({ x, y }: Point): boolean {
    if (y < this.#top || y > this.#bottom) return false;
    let isIn = false;
    for (const crossing of this.#crossingsAt(y)) if (crossing < x) isIn = !isIn;
    return isIn;
  }

  #crossingsAt(y: number): readonly number[] {
    const known = this.#crossings.get(y) ?? this.#rings.flatMap((ring) => crossingsOf(ring, y));
    this.#crossings.set(y, known);
    return known;
  }
}

/** Where the closed ring crosses the row, in no order. */
function crossingsOf(ring: readonly Point[], y: number): number[] {
  const found: number[] = [];
  let a = ring.at(-1);
  for (const b of ring) {
    if (a !== undefined && a.y > y !== b.y > y) found.push(((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x);
    a = b;
  }
  return found;
}

/** The polygons of the land in pixels. */
function outlinesOf({ parts }: NamedLand, { toPoint }: Stage): Outline[] {
  const project = ([longitude = 0, latitude = 0]: Position) => toPoint(longitude, latitude);
  return parts
    .flatMap(({ geometry }) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates))
    .map((rings) => new Outline(rings.map((ring) => ring.map(project))));
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
      outlines.some((outline) => outline.holds({ x: x + side * land.halfWidth, y })),
    );
    if (middle) return start && end ? 3 : 2;
    return start || end ? 1 : 0;
  };
}
