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

/** Where a polygon crosses a row, in no order. */
type Row = readonly number[];

/** The polygons of a land in pixels. Names are tried in rows, so what lies on the land is found once for all points of one. */
class Outlines {
  readonly #polygons: readonly (readonly Point[][])[];
  readonly #rows = new Map<number, readonly Row[]>();

  constructor(polygons: readonly (readonly Point[][])[]) {
    this.#polygons = polygons;
  }

  /** Whether a ray from the point to the left crosses one of the polygons an odd number of times. */
  holds({ x, y }: Point): boolean {
    return this.#rowsAt(y).some((crossings) => {
      let isIn = false;
      for (const crossing of crossings) if (crossing < x) isIn = !isIn;
      return isIn;
    });
  }

  #rowsAt(y: number): readonly Row[] {
    const known = this.#rows.get(y);
    if (known !== undefined) return known;
    const rows = this.#polygons.map((rings) => rings.flatMap((ring) => crossingsOf(ring, y)));
    const found = rows.filter((crossings) => crossings.length > 0);
    this.#rows.set(y, found);
    return found;
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

function outlinesOf({ parts }: NamedLand, { toPoint }: Stage): Outlines {
  const project = ([longitude = 0, latitude = 0]: Position) => toPoint(longitude, latitude);
  const polygons = parts.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  );
  return new Outlines(polygons.map((rings) => rings.map((ring) => ring.map(project))));
}

/** Where a name is looked at, in halves of its width from its middle, with what it weighs: the middle more than all others. */
const SAMPLES = [
  { at: -1, weight: 1 },
  { at: -0.5, weight: 1 },
  { at: 0, weight: 5 },
  { at: 0.5, weight: 1 },
  { at: 1, weight: 1 },
];
/** What {@link landUnder} finds where a name lies on its land with all of it, and with its middle alone. */
export const ALL = 9;
export const MIDDLE = 5;

/**
 * How much of a name at a point lies on its land, from 0, nothing, to {@link ALL}. The land is projected when it is first
 * asked about, since most names never ask.
 */
export function landUnder(land: NamedLand, stage: Stage): (at: Point) => number {
  let known: Outlines | null = null;
  return ({ x, y }) => {
    known ??= outlinesOf(land, stage);
    const outlines = known;
    return SAMPLES.reduce(
      (sum, { at, weight }) => (outlines.holds({ x: x + at * land.halfWidth, y }) ? sum + weight : sum),
      0,
    );
  };
}
