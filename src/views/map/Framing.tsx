import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { Place } from "../../domain/schema.ts";
import { CLOSEST_FRAME } from "./frame.ts";
import { boundsOf } from "./LandLayer.tsx";
import { largestRadius } from "./model.ts";
import type { Box } from "./projection.ts";
import { roomFor } from "./roomFor.ts";

const PADDING = 12;

/** What the map shows at first: the box, and round each place the largest circle that any choice could draw there. */
export interface Frame {
  box: Box;
  places: readonly Place[];
}

/** Shows the whole frame at once. */
export function showFrame(map: LeafletMap, { box, places }: Frame): void {
  const { x: width, y: height } = map.getSize();
  const circles = places.map((place) => ({ ...place, radius: largestRadius(width) }));
  map.fitBounds(boundsOf(roomFor(box, circles, { width, height }, PADDING)), {
    padding: [PADDING, PADDING],
    maxZoom: CLOSEST_FRAME,
    animate: false,
  });
}

/** Frames the data when it is loaded, and again when the map changes its size, until the reader moves the map. */
export function Framing({ frame }: { frame: Frame }) {
  const map = useMap();
  useEffect(() => {
    let isFraming = false;
    let hasMoved = false;
    const show = () => {
      isFraming = true;
      showFrame(map, frame);
      isFraming = false;
    };
    const notice = () => {
      hasMoved ||= !isFraming;
    };
    const resize = () => {
      const before = map.getSize();
      map.invalidateSize({ animate: false });
      if (!hasMoved && !map.getSize().equals(before)) show();
    };
    show();
    map.on("movestart", notice);
    const observer = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(resize);
    observer?.observe(map.getContainer());
    return () => {
      map.off("movestart", notice);
      observer?.disconnect();
    };
  }, [map, frame]);
  return null;
}
