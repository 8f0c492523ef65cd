import type { Feature, Point } from "geojson";
import type { Dataset } from "../../../domain/schema.ts";
import type { Cell } from "./columns/Column.ts";
import { COLUMN_NAMES } from "./columns/columns.ts";
import { cellsOf } from "./rows.ts";

function feature(cells: readonly Cell[]): Feature<Point | null, Record<string, Cell>> {
  const properties = Object.fromEntries(COLUMN_NAMES.map((name, column) => [name, cells[column] ?? null]));
  const { id, latitude, longitude } = properties;
  const isPlaced = typeof latitude === "number" && typeof longitude === "number";
  const geometry: Point | null = isPlaced ? { type: "Point", coordinates: [longitude, latitude] } : null;
  return { type: "Feature", id: String(id), geometry, properties };
}

/**
 * The incidents as the features of a GeoJSON file, one a line; one without a place has no geometry, but is not left out
 * (RFC 7946, section 3.2).
 */
export function* geojson(dataset: Dataset): Generator<string> {
  const mark = dataset.synthetic ? '"synthetic":true,' : "";
  let before = `{"type":"FeatureCollection",${mark}"features":[\n`;
  for (const cells of cellsOf(dataset)) {
    yield before + JSON.stringify(feature(cells));
    before = ",\n";
  }
  yield dataset.incidents.length === 0 ? `${before}]}\n` : "\n]}\n";
}
