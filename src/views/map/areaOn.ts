import type { Map as LeafletMap } from "leaflet";
import type { Area } from "./areas.ts";

/** Where the element stands on the map, in pixels from its upper left corner. */
export function areaOn(map: LeafletMap, element: Element): Area {
  const origin = map.getContainer().getBoundingClientRect();
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left: left - origin.left, top: top - origin.top, right: right - origin.left, bottom: bottom - origin.top };
}
