import type { Place } from "../../domain/schema.ts";
import { type Box, union } from "./projection.ts";

/** What the base map of Central Asia covers; beyond it the map of the world is needed. */
const BASEMAP_BOX: Box = { west: 42, south: 33, east: 92, north: 57 };

/** Where it shows the sea: short of its edge, so that no seam is seen between its land and the land beyond. */
export const BASEMAP_SEA: Box = { west: 42.2, south: 33.2, east: 91.8, north: 56.8 };

export const WORLD_BOX: Box = { west: -180, south: -85, east: 180, north: 85 };

/** Whole countries, so that a place is seen where it lies in its country. Extents in degrees, from Natural Earth. */
const COUNTRY_BOXES: Partial<Record<string, Box>> = {
  KZ: { west: 46.5, south: 40.6, east: 87.3, north: 55.4 },
  KG: { west: 69.2, south: 39.2, east: 80.3, north: 43.3 },
  TJ: { west: 67.3, south: 36.7, east: 75.2, north: 41 },
  TM: { west: 52.4, south: 35.1, east: 66.7, north: 42.8 },
  UZ: { west: 55.9, south: 37.2, east: 73.2, north: 45.6 },
};

/** Whether the base map of Central Asia has all of the country; its neighbours are cut off at the edge. */
export function isWhole(iso: string): boolean {
  return Object.hasOwn(COUNTRY_BOXES, iso);
}

const HOME: Box = { west: 46.5, south: 35.1, east: 87.3, north: 55.4 };

/** Never closer than this zoom level when the map frames itself: a town alone says nothing about where it lies. */
export const CLOSEST_FRAME = 7;

function boxOf({ longitude, latitude }: Place): Box {
  return { west: longitude, south: latitude, east: longitude, north: latitude };
}

/** Degrees of latitude that a frame shows at least: closer, the borders are coarse. Beyond the base map they are coarser. */
const LEAST_SPAN = 6;
const LEAST_SPAN_BEYOND = 12;

function isInBasemap({ west, south, east, north }: Box): boolean {
  return (
    west >= BASEMAP_BOX.west && south >= BASEMAP_BOX.south && east <= BASEMAP_BOX.east && north <= BASEMAP_BOX.north
  );
}

/** The box, taller to both sides where it shows less than the least span. */
function withLeastSpan(box: Box): Box {
  const least = isInBasemap(box) ? LEAST_SPAN : LEAST_SPAN_BEYOND;
  const missing = Math.max(0, least - (box.north - box.south)) / 2;
  return { ...box, south: box.south - missing, north: box.north + missing };
}

/** The box that shows the places, with the whole of each country of Central Asia; Central Asia where there are none. */
export function frameOf(places: readonly Place[]): Box {
  const boxes = places.flatMap((place) => {
    const country = COUNTRY_BOXES[place.country];
    return country === undefined ? [boxOf(place)] : [country, boxOf(place)];
  });
  return boxes.length === 0 ? HOME : withLeastSpan(boxes.reduce(union));
}

/** Whether a place lies, or shows land around it, where the base map of Central Asia has none. */
export function needsWorld(places: readonly Place[]): boolean {
  return places.some((place) => {
    const { west, south, east, north } = boxOf(place);
    const half = isWhole(place.country) ? 0 : LEAST_SPAN / 2;
    // A picture is wider than high, and a degree of longitude shorter than one of latitude.
    return !isInBasemap({ west: west - 2 * half, south: south - half, east: east + 2 * half, north: north + half });
  });
}
