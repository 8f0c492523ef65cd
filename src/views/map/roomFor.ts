import { CLOSEST_FRAME } from "./frame.ts";
import { type Box, fitBox, union } from "./projection.ts";

/** A circle of so many pixels at a place in degrees. */
export interface Circle {
  longitude: number;
  latitude: number;
  radius: number;
}

export interface Size {
  width: number;
  height: number;
}

/** Pixels between a circle and the edge. */
const EDGE = 4;
/** A circle keeps its pixels while the land around it shrinks, so room is made in steps; each is a tenth of the last. */
const STEPS = 6;

/**
 * The box, larger where a circle would be cut at the edge of a picture of that size. A box that is fitted into the
 * picture with the padding shows every circle whole, as far as the picture has room for it.
 */
export function roomFor(box: Box, circles: readonly Circle[], size: Size, padding: number): Box {
  if (size.width <= 2 * padding || size.height <= 2 * padding) return box;
  let roomy = box;
  for (let step = 0; step < STEPS; step += 1) {
    const { toPoint, toDegrees } = fitBox(roomy, size, padding, CLOSEST_FRAME);
    const cut = circles.flatMap(({ longitude, latitude, radius }) => {
      const { x, y } = toPoint(longitude, latitude);
      const reach = radius + EDGE;
      if (x >= reach && y >= reach && x <= size.width - reach && y <= size.height - reach) return [];
      const northWest = toDegrees({ x: x - reach, y: y - reach });
      const southEast = toDegrees({ x: x + reach, y: y + reach });
      return [{ west: northWest.x, north: northWest.y, east: southEast.x, south: southEast.y }];
    });
    if (cut.length === 0) break;
    roomy = cut.reduce(union, roomy);
  }
  return roomy;
}
