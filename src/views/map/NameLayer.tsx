import { divIcon, type Map as LeafletMap, type Marker, marker } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { Label } from "./labels.ts";
import { type ShownLayer, useShownLayers } from "./useShownLayers.ts";

const PANE = "map-names";
const LEVEL = "620";

interface NameLayerProps {
  labels: readonly Label[];
  className: string;
}

/** A name at its place on the screen, drawn as text. */
class Name implements ShownLayer<Label> {
  readonly #area: Label["area"];
  readonly #element = document.createElement("span");
  readonly #marker: Marker;

  constructor({ text, area }: Label, className: string, map: LeafletMap) {
    this.#area = area;
    this.#element.textContent = text;
    const size: [number, number] = [area.right - area.left, area.bottom - area.top];
    const icon = divIcon({ html: this.#element, className: `map-name ${className}`, iconSize: size });
    const at = map.containerPointToLatLng([(area.left + area.right) / 2, (area.top + area.bottom) / 2]);
    this.#marker = marker(at, { icon, pane: PANE, interactive: false, keyboard: false }).addTo(map);
  }

  update({ text, area }: Label): boolean {
    if (area !== this.#area) return false;
    if (this.#element.textContent !== text) this.#element.textContent = text;
    return true;
  }

  remove(): void {
    this.#marker.remove();
  }
}

function paneOf(map: LeafletMap): void {
  if (map.getPane(PANE) !== undefined) return;
  const pane = map.createPane(PANE);
  pane.style.zIndex = LEVEL;
  pane.style.pointerEvents = "none";
  // The list of places says it in order.
  pane.setAttribute("aria-hidden", "true");
}

/** Names at their places on the screen; they take no clicks. */
export function NameLayer({ labels, className }: NameLayerProps) {
  const map = useMap();
  useEffect(() => paneOf(map), [map]);
  useShownLayers(labels, (label, on) => new Name(label, className, on));
  return null;
}
