import { polyline } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";
import type { Label } from "./labels.ts";
import type { Point } from "./projection.ts";
import { showLayers } from "./showLayers.ts";

/** Hairlines from marks to the labels that stand further off. */
export function LeaderLayer({ labels }: { labels: readonly Label[] }) {
  const map = useMap();
  useEffect(() => {
    const at = ({ x, y }: Point) => map.containerPointToLatLng([x, y]);
    const leaders = labels.flatMap(({ leader }) => (leader === undefined ? [] : [leader]));
    const style = { className: "map-leader", interactive: false, smoothFactor: 0 };
    return showLayers(
      map,
      leaders.map(({ from, to }) => polyline([at(from), at(to)], style)),
    );
  }, [map, labels]);
  return null;
}
