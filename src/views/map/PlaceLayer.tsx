import type { Layer } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { PlaceKey } from "../../domain/dimension.ts";
import type { Words } from "../../domain/words/Words.ts";
import { ExactCircle } from "./ExactCircle.ts";
import { RING_HALO } from "./model.ts";
import type { Mark } from "./scene.ts";
import { showLayers } from "./showLayers.ts";

/** Radius in pixels of what can be hit with a finger; the mark itself stays as small as its people make it. */
const REACH = 14;

function classOf({ count, isRing }: Mark, chosen: readonly PlaceKey[]): string {
  const parts = ["map-mark"];
  if (isRing) parts.push("map-mark-ring");
  else if (count.place.kind === "region") parts.push("map-mark-hollow");
  if (chosen.length > 0) parts.push(chosen.includes(count.id) ? "map-mark-chosen" : "map-mark-other");
  return parts.join(" ");
}

function tooltipOf({ count: { place, total } }: Mark, words: Words): HTMLElement {
  const element = document.createElement("span");
  element.textContent = words.map.described(place.name, place.region, total);
  return element;
}

interface PlaceLayerProps {
  marks: readonly Mark[];
  chosen: readonly PlaceKey[];
  onToggle(place: PlaceKey): void;
  words: Words;
}

/** One mark per place, and around a small one an invisible reach. */
export function PlaceLayer({ marks, chosen, onToggle, words }: PlaceLayerProps) {
  const map = useMap();
  useEffect(() => {
    const layersOf = (mark: Mark): Layer[] => {
      const { id, place } = mark.count;
      const at: [number, number] = [place.latitude, place.longitude];
      const reach = new ExactCircle(at, { radius: Math.max(REACH, mark.radius), className: "map-reach" });
      reach.on("click", () => onToggle(id));
      // What listens for the focus would be a stop of Tab, of which the list of places has one for all.
      reach.on("add", () => reach.getElement()?.setAttribute("tabindex", "-1"));
      reach.bindTooltip(tooltipOf(mark, words), {
        direction: "top",
        offset: [0, -mark.radius],
        className: "map-tooltip",
      });
      const drawn = new ExactCircle(at, { radius: mark.radius, className: classOf(mark, chosen), interactive: false });
      const halo = new ExactCircle(at, { radius: mark.radius + RING_HALO, className: "map-halo", interactive: false });
      return mark.isRing ? [halo, drawn, reach] : [drawn, reach];
    };
    map.getPane("overlayPane")?.setAttribute("aria-hidden", "true");
    return showLayers(map, marks.flatMap(layersOf));
  }, [map, marks, chosen, onToggle, words]);
  return null;
}
