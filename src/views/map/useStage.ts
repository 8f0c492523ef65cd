import type { Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";
import type { Stage } from "./scene.ts";

function stageOf(map: LeafletMap): Stage {
  const { x, y } = map.getSize();
  return {
    width: x,
    height: y,
    toPoint: (longitude, latitude) => map.latLngToContainerPoint([latitude, longitude]),
  };
}

/** The map as a stage for the scene; a new one whenever it has come to rest elsewhere, `null` before the first. */
export function useStage(map: LeafletMap | null): Stage | null {
  const [stage, setStage] = useState<Stage | null>(null);
  useEffect(() => {
    if (map === null) return;
    const update = () => setStage(stageOf(map));
    map.whenReady(update);
    map.on("moveend zoomend resize", update);
    return () => {
      map.off("moveend zoomend resize", update);
    };
  }, [map]);
  return stage;
}
