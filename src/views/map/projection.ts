/** A part of the earth in degrees; west is less than east. */
export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface Projection {
  /** Pixels from the top left corner. */
  toPoint(longitude: number, latitude: number): Point;
  /** The inverse: `x` is the longitude and `y` the latitude, in degrees. */
  toDegrees(point: Point): Point;
  /** The zoom level of a web map of the same scale: at level z the world is 256 · 2^z pixels wide. */
  zoom: number;
}

/** Beyond this latitude, in degrees, Mercator grows without bound; web maps end here and are square. */
const LAST_LATITUDE = 85.0511287798;

/** Spherical Mercator on a world of width 1, as web maps have it; y grows southward. */
export function mercator(longitude: number, latitude: number): Point {
  const bounded = Math.min(LAST_LATITUDE, Math.max(-LAST_LATITUDE, latitude));
  const sine = Math.sin((bounded * Math.PI) / 180);
  return { x: longitude / 360 + 0.5, y: 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI) };
}

/** Degrees of a point of that world; `x` is the longitude. */
function fromMercator({ x, y }: Point): Point {
  return { x: (x - 0.5) * 360, y: (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI };
}

/** The smallest box around both. */
export function union(a: Box, b: Box): Box {
  return {
    west: Math.min(a.west, b.west),
    south: Math.min(a.south, b.south),
    east: Math.max(a.east, b.east),
    north: Math.max(a.north, b.north),
  };
}

/** Centres the box in a picture of that size in pixels, as large as the padding and the closest zoom allow. */
export function fitBox(
  box: Box,
  size: { width: number; height: number },
  padding: number,
  closestZoom: number,
): Projection {
  const northWest = mercator(box.west, box.north);
  const southEast = mercator(box.east, box.south);
  const scale = Math.min(
    (size.width - 2 * padding) / Math.max(southEast.x - northWest.x, Number.EPSILON),
    (size.height - 2 * padding) / Math.max(southEast.y - northWest.y, Number.EPSILON),
    256 * 2 ** closestZoom,
  );
  const centre = { x: (northWest.x + southEast.x) / 2, y: (northWest.y + southEast.y) / 2 };
  return {
    toPoint(longitude, latitude) {
      const { x, y } = mercator(longitude, latitude);
      return { x: (x - centre.x) * scale + size.width / 2, y: (y - centre.y) * scale + size.height / 2 };
    },
    toDegrees({ x, y }) {
      return fromMercator({
        x: (x - size.width / 2) / scale + centre.x,
        y: (y - size.height / 2) / scale + centre.y,
      });
    },
    zoom: Math.log2(scale / 256),
  };
}
