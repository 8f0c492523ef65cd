import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import { CLOSEST_FRAME } from "./frame.ts";
import { boundsOf } from "./LandLayer.tsx";
import type { Box } from "./projection.ts";

const PADDING = 12;

/** Shows the whole box at once. */
export function showBox(map: LeafletMap, box: Box): void {
  map.fitBounds(boundsOf(box), { padding: [PADDING, PADDING], maxZoom: CLOSEST_FRAME, animate: false });
}

/** Frames the data when it is loaded, and again when the map changes its size, until the reader moves the map. */
export function Framing({ box }: { box: Box }) {
  const map = useMap();
  useEffect(() => {
    let isFraming = false;
    let hasMoved = false;
    const frame = () => {
      isFraming = true;
      showBox(map, box);
      isFraming = false;
    };
    const notice = () => {
      hasMoved ||= !isFraming;
    };
    const resize = () => {
      map.invalidateSize({ animate: false });
      if (!hasMoved) frame();
    };
    frame();
    map.on("movestart", notice);
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(resize);
    observer?.observe(map.getContainer());
    return () => {
      map.off("movestart", notice);
      observer?.disconnect();
    };
  }, [map, box]);
  return null;
}
