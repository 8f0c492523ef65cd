import type { MultiPolygon } from "geojson";
import { geoJSON, type LatLngBoundsExpression, type Map as LeafletMap, type PathOptions, rectangle } from "leaflet";
import { memo, useDeferredValue, useEffect } from "react";
import { useMap } from "react-leaflet";
import type { Boundaries, Country } from "./boundaries.ts";
import type { Box } from "./projection.ts";
import { showLayers } from "./showLayers.ts";

/** Under the marks and over the streets, the land that holds data over the rest. */
const FAR = { pane: "map-far", level: "240" };
const NEAR = { pane: "map-land", level: "250" };

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

/** How shapes are drawn in a pane, by their class; their colours come from the style sheet, so that they follow the theme. */
function styleIn(map: LeafletMap, { pane, level }: typeof FAR): (className: string) => PathOptions {
  const element = map.getPane(pane) ?? map.createPane(pane);
  element.style.zIndex = level;
  element.setAttribute("aria-hidden", "true");
  // A neighbour that is cut off in the finer base map lies over the whole of it in the coarser one.
  return (className) => ({ pane, className, interactive: false, fillRule: "nonzero" });
}

interface LandLayerProps {
  boundaries: Boundaries;
  /** Countries that hold data, by ISO code. */
  focus: ReadonlySet<string | null>;
}

/** The countries that hold data and all borders at once; sea and the rest of the world, which is more to draw, behind them. */
export function LandLayer(props: LandLayerProps) {
  const rest = useDeferredValue(props, null);
  return (
    <>
      <NearLand {...props} />
      {rest && <FarLand {...rest} />}
    </>
  );
}

const NearLand = memo(function NearLand({ boundaries, focus }: LandLayerProps) {
  const map = useMap();
  useEffect(() => {
    const style = styleIn(map, NEAR);
    const near = boundaries.countries.filter(({ properties }) => focus.has(properties.iso));
    return showLayers(map, [
      geoJSON(inOne(near), style("map-land")),
      geoJSON(boundaries.unitBorders, style("map-unit")),
      geoJSON(boundaries.borders, style("map-border")),
    ]);
  }, [map, boundaries, focus]);
  return null;
});

const FarLand = memo(function FarLand({ boundaries, focus }: LandLayerProps) {
  const map = useMap();
  useEffect(() => {
    const style = styleIn(map, FAR);
    const far = boundaries.countries.filter(({ properties }) => !focus.has(properties.iso));
    return showLayers(map, [
      rectangle(boundsOf(boundaries.sea), style("map-sea")),
      geoJSON(inOne(far), style("map-land map-land-other")),
    ]);
  }, [map, boundaries, focus]);
  return null;
});
