import { type Map as LeafletMap, type Polyline, polyline } from "leaflet";
import { useMemo } from "react";
import type { Leader } from "./candidates.ts";
import type { Label } from "./labels.ts";
import { type ShownLayer, useShownLayers } from "./useShownLayers.ts";

interface Led {
  id: string;
  leader: Leader;
}

class LeaderLine implements ShownLayer<Led> {
  readonly #leader: Leader;
  readonly #line: Polyline;

  constructor({ leader }: Led, map: LeafletMap) {
    this.#leader = leader;
    const ends = [leader.from, leader.to].map(({ x, y }) => map.containerPointToLatLng([x, y]));
    this.#line = polyline(ends, { className: "map-leader movement-still", interactive: false, smoothFactor: 0 }).addTo(
      map,
    );
  }

  update({ leader }: Led): boolean {
    return leader === this.#leader;
  }

  remove(): void {
    this.#line.remove();
  }
}

/** Hairlines from marks to the labels that stand further off. */
export function LeaderLayer({ labels }: { labels: readonly Label[] }) {
  const led = useMemo(
    () => labels.flatMap(({ id, leader }): Led[] => (leader === undefined ? [] : [{ id, leader }])),
    [labels],
  );
  useShownLayers(led, (shown, map) => new LeaderLine(shown, map));
  return null;
}
