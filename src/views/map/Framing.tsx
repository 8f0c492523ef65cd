import type { Map as LeafletMap } from "leaflet";
import { type RefObject, useEffect } from "react";
import { useMap } from "react-leaflet";
import type { Place } from "../../domain/schema.ts";
import { areaOn } from "./areaOn.ts";
import { CLOSEST_FRAME } from "./frame.ts";
import { boundsOf } from "./LandLayer.tsx";
import { marginFor, within } from "./marginFor.ts";
import { largestRadius } from "./model.ts";
import type { Box } from "./projection.ts";
import { roomFor } from "./roomFor.ts";

const PADDING = 12;

/** What the map shows at first: the box, and round each place the largest circle that any choice could draw there. */
export interface Frame {
  box: Box;
  places: readonly Place[];
}

/** Shows the whole frame at once; `over` lies over the upper right corner of the map and hides no mark. */
export function showFrame(map: LeafletMap, { box, places }: Frame, over: Element): void {
  const { x: width, y: height } = map.getSize();
  const size = { width, height };
  const circles = places.map((place) => ({ ...place, radius: largestRadius(width) }));
  const margin = marginFor(box, circles, size, PADDING, areaOn(map, over));
  map.fitBounds(boundsOf(roomFor(box, circles, within(size, margin), PADDING)), {
    paddingTopLeft: [PADDING, PADDING + margin.top],
    paddingBottomRight: [PADDING + margin.right, PADDING],
    maxZoom: CLOSEST_FRAME,
    animate: false,
  });
}

interface FramingProps {
  frame: Frame;
  over: RefObject<Element | null>;
}

/** Frames the data when it is loaded, and again when the map changes its size, until the reader moves the map. */
export function Framing({ frame, over }: FramingProps) {
  const map = useMap();
  useEffect(() => {
    let isFraming = false;
    let hasMoved = false;
    const show = () => {
      isFraming = true;
      if (over.current !== null) showFrame(map, frame, over.current);
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
  }, [map, frame, over]);
  return null;
}
