import { inTurn } from "../inTurn.ts";
import { late } from "../late.tsx";
import type { View } from "../View.ts";
import { countPlaces } from "./countPlaces.ts";

/** Where: one circle per place. Leaflet comes only when the map is shown, and what draws on paper when it is drawn. */
export const mapView: View = {
  name: "map",
  title: (words) => words.map.title,
  facet: "city",
  slot: "left",
  Component: late(async () => (await inTurn(import("./MapView.tsx"))).MapView),
  counts: countPlaces,
  draw: async (...drawn) => (await import("./drawMap.ts")).drawMap(...drawn),
};
