import type { MultiPolygon } from "geojson";
import { geoJSON, type LatLngBoundsExpression, type PathOptions, rectangle } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { Boundaries, Country } from "./boundaries.ts";
import type { Box } from "./projection.ts";
import { showLayers } from "./showLayers.ts";

/** Under the marks and over the streets. */
const PANE = "map-land";
const LEVEL = "250";

export function boundsOf({ west, south, east, north }: Box): LatLngBoundsExpression {
  return [
    [south, west],
    [north, east],
  ];
}

/** All polygons as one shape: drawn and moved at once. */
function inOne(countries: readonly Country[]): MultiPolygon {
  const coordinates = countries.flatMap(({ geometry }) =>
    geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates,
  );
  return { type: "MultiPolygon", coordinates };
}

/** Sea, countries and borders; their colours come from the style sheet, so that they follow the theme. */
export function LandLayer({ boundaries, focus }: { boundaries: Boundaries; focus: ReadonlySet<string | null> }) {
  const map = useMap();
  useEffect(() => {
    const pane = map.getPane(PANE) ?? map.createPane(PANE);
    pane.style.zIndex = LEVEL;
    pane.setAttribute("aria-hidden", "true");
    const style = (className: string): PathOptions => ({
      pane: PANE,
      className,
      interactive: false,
      // A neighbour that is cut off in the finer base map lies over the whole of it in the coarser one.
      fillRule: "nonzero",
    });
    const ofFocus = ({ properties }: Country) => focus.has(properties.iso);
    const near = boundaries.countries.filter(ofFocus);
    const others = boundaries.countries.filter((country) => !ofFocus(country));
    return showLayers(map, [
      rectangle(boundsOf(boundaries.sea), style("map-sea")),
      geoJSON(inOne(others), style("map-land map-land-other")),
      geoJSON(inOne(near), style("map-land")),
      geoJSON(boundaries.unitBorders, style("map-unit")),
      geoJSON(boundaries.borders, style("map-border")),
    ]);
  }, [map, boundaries, focus]);
  return null;
}
