import type { FeatureCollection, Point } from "geojson";
import type { Dataset } from "../../../domain/schema.ts";
import { type Cell, COLUMN_NAMES, cellsOf } from "./columns.ts";

/** The incidents as features; one without a place has no geometry, but is not left out (RFC 7946, section 3.2). */
export function geojson(dataset: Dataset): FeatureCollection<Point | null, Record<string, Cell>> {
  const features = cellsOf(dataset).map((cells, index) => {
    const properties = Object.fromEntries(COLUMN_NAMES.map((name, column) => [name, cells[column] ?? null]));
    const { latitude, longitude } = properties;
    const isPlaced = typeof latitude === "number" && typeof longitude === "number";
    const geometry: Point | null = isPlaced ? { type: "Point", coordinates: [longitude, latitude] } : null;
    return { type: "Feature" as const, id: dataset.incidents[index]?.id ?? index, geometry, properties };
  });
  return { type: "FeatureCollection", features };
}
