import type { Map as LeafletMap } from "leaflet";
import { type RefObject, startTransition, useEffect, useState } from "react";
import { areaOn } from "./areaOn.ts";
import type { Box } from "./projection.ts";
import type { Stage } from "./scene.ts";
import { tellExtent } from "./shownExtent.ts";

function stageOf(map: LeafletMap, over: Element | null): Stage {
  const { x, y } = map.getSize();
  return {
    width: x,
    height: y,
    toPoint: (longitude, latitude) => map.latLngToContainerPoint([latitude, longitude]),
    taken: over === null ? [] : [areaOn(map, over)],
  };
}

function extentOf(map: LeafletMap): Box {
  const bounds = map.getBounds();
  return { west: bounds.getWest(), south: bounds.getSouth(), east: bounds.getEast(), north: bounds.getNorth() };
}

/**
 * The map as a stage for the scene; a new one whenever it has come to rest elsewhere, `null` before the first. `over` is
 * what lies over it and must hide no name.
 */
export function useStage(map: LeafletMap | null, over: RefObject<Element | null>): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  useEffect(() => {
    if (map === null) return;
    const update = () => {
      tellExtent(extentOf(map));
      startTransition(() => setStage(stageOf(map, over.current)));
    };
    map.whenReady(update);
    map.on("moveend zoomend resize", update);
    return () => {
      map.off("moveend zoomend resize", update);
    };
  }, [map, over]);
  return stage;
}
