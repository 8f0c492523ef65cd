import type { Feature, MultiPolygon, Polygon, Position } from "geojson";

type Ring = Position[];

/**
 * Cuts polygons that cross 180° into a part at either edge of the map. world-atlas joins them on the sphere; drawn flat
 * they would run across the whole world. Holes are kept with the side they lie on.
 */
export function cutAtDateLine<P>(feature: Feature<Polygon | MultiPolygon, P>): Feature<MultiPolygon, P> {
  const { geometry } = feature;
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return { ...feature, geometry: { type: "MultiPolygon", coordinates: polygons.flatMap(cutPolygon) } };
}

function cutPolygon(rings: readonly Ring[]): Ring[][] {
  const unwrapped = rings.map(unwrap);
  const longitudes = unwrapped.flat().map(longitudeOf);
  if (longitudes.every((longitude) => Math.abs(longitude) <= 180)) return [unwrapped];
  // One turn of the world either way is all a ring can leave by.
  return [-360, 0, 360].map((shift) => unwrapped.flatMap((ring) => partInside(shifted(ring, shift)))).filter(hasRings);
}

/** Longitudes without jumps: they may leave ±180. */
function unwrap(ring: Ring): Ring {
  let turn = 0;
  return ring.map((point, index) => {
    const step = longitudeOf(point) - longitudeOf(ring[index - 1] ?? point);
    if (step > 180) turn -= 360;
    if (step < -180) turn += 360;
    return [longitudeOf(point) + turn, latitudeOf(point)];
  });
}

function shifted(ring: Ring, degrees: number): Ring {
  return ring.map((point) => [longitudeOf(point) + degrees, latitudeOf(point)]);
}

function partInside(ring: Ring): Ring[] {
  const part = cutSide(cutSide(ring, 1), -1);
  const extent = part.map(longitudeOf);
  // A ring that only touches the line leaves a flat remnant.
  return part.length >= 4 && Math.max(...extent) - Math.min(...extent) > 1e-6 ? [part] : [];
}

/** Sutherland and Hodgman's clipping against one meridian: `side` 1 keeps what is west of 180°, -1 east of -180°. */
function cutSide(ring: Ring, side: 1 | -1): Ring {
  const inside = (point: Position) => longitudeOf(point) * side <= 180;
  const kept = ring.slice(0, -1).flatMap((point, index) => {
    const previous = ring[index === 0 ? ring.length - 2 : index - 1] ?? point;
    const crossing = inside(point) === inside(previous) ? [] : [meeting(previous, point, 180 * side)];
    return inside(point) ? [...crossing, point] : crossing;
  });
  const [first] = kept;
  return first ? [...kept, first] : [];
}

function meeting(one: Position, other: Position, longitude: number): Position {
  const share = (longitude - longitudeOf(one)) / (longitudeOf(other) - longitudeOf(one));
  return [longitude, latitudeOf(one) + share * (latitudeOf(other) - latitudeOf(one))];
}

function hasRings(rings: readonly Ring[]): boolean {
  return rings.length > 0;
}

const longitudeOf = ([longitude = 0]: Position) => longitude;
const latitudeOf = ([, latitude = 0]: Position) => latitude;
