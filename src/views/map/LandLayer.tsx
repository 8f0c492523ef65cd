import { geoJSON, type LatLngBoundsExpression, type PathOptions, rectangle } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { Boundaries } from "./boundaries.ts";
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
    });
    const land = boundaries.countries.map((country) =>
      geoJSON(country, style(focus.has(country.properties.iso) ? "map-land" : "map-land map-land-other")),
    );
    return showLayers(map, [
      rectangle(boundsOf(boundaries.sea), style("map-sea")),
      ...land,
      geoJSON(boundaries.unitBorders, style("map-unit")),
      geoJSON(boundaries.borders, style("map-border")),
    ]);
  }, [map, boundaries, focus]);
  return null;
}
