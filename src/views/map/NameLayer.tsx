import { divIcon, marker } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { Label } from "./labels.ts";
import { showLayers } from "./showLayers.ts";

const PANE = "map-names";
const LEVEL = "620";

interface NameLayerProps {
  labels: readonly Label[];
  className: string;
}

/** Names at their places on the screen; they are drawn as text and take no clicks. */
export function NameLayer({ labels, className }: NameLayerProps) {
  const map = useMap();
  useEffect(() => {
    const pane = map.getPane(PANE) ?? map.createPane(PANE);
    pane.style.zIndex = LEVEL;
    pane.style.pointerEvents = "none";
    // The list of places says it in order.
    pane.setAttribute("aria-hidden", "true");
    const markers = labels.map(({ text, area }) => {
      const element = document.createElement("span");
      element.textContent = text;
      const size: [number, number] = [area.right - area.left, area.bottom - area.top];
      const icon = divIcon({ html: element, className: `map-name ${className}`, iconSize: size });
      const at = map.containerPointToLatLng([(area.left + area.right) / 2, (area.top + area.bottom) / 2]);
      return marker(at, { icon, pane: PANE, interactive: false, keyboard: false });
    });
    return showLayers(map, markers);
  }, [map, labels, className]);
  return null;
}
