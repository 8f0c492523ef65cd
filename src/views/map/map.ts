import { lazy } from "react";
import type { View } from "../View.ts";
import { drawMap } from "./drawMap.ts";

/** Where: one circle per place. Leaflet comes only when the map is shown. */
export const mapView: View = {
  name: "map",
  title: (words) => words.map.title,
  facet: "city",
  slot: "left",
  Component: lazy(() => import("./MapView.tsx").then(({ MapView }) => ({ default: MapView }))),
  draw: drawMap,
};
