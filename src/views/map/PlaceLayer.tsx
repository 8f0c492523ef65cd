import { useEffect, useMemo } from "react";
import { useMap } from "react-leaflet";
import type { PlaceKey } from "../../domain/dimension.ts";
import type { Words } from "../../domain/words/Words.ts";
import { type DrawnMark, PlaceMark } from "./PlaceMark.ts";
import type { Mark } from "./scene.ts";
import { useShownLayers } from "./useShownLayers.ts";

function classOf({ count, isRing }: Mark, chosen: readonly PlaceKey[]): string {
  const parts = ["map-mark movement-still"];
  if (isRing) parts.push("map-mark-ring");
  else if (count.place.kind === "region") parts.push("map-mark-hollow");
  if (chosen.length > 0) parts.push(chosen.includes(count.id) ? "map-mark-chosen" : "map-mark-other");
  return parts.join(" ");
}

interface PlaceLayerProps {
  /** In the order in which they are drawn over each other. */
  marks: readonly Mark[];
  chosen: readonly PlaceKey[];
  /** Always the same function. */
  onToggle(place: PlaceKey): void;
  words: Words;
}

/** One mark per place, moved in place. */
export function PlaceLayer({ marks, chosen, onToggle, words }: PlaceLayerProps) {
  const map = useMap();
  const drawn = useMemo(
    () => marks.map((mark): DrawnMark => ({ id: mark.count.id, mark, className: classOf(mark, chosen), words })),
    [marks, chosen, words],
  );
  useEffect(() => map.getPane("overlayPane")?.setAttribute("aria-hidden", "true"), [map]);
  useShownLayers(drawn, (shown, on) => new PlaceMark(shown, on, onToggle));
  return null;
}
