import type { Map as LeafletMap } from "leaflet";
import type { Ref } from "react";
import type { Words } from "../../domain/words/Words.ts";

interface MapControlsProps {
  ref: Ref<HTMLDivElement>;
  /** Null until there is one to move. */
  map: LeafletMap | null;
  onFit(): void;
  words: Words;
}

/** Signs of the buttons, each on a field of 16 by 16. */
const PLUS = "M8 3v10M3 8h10";
const MINUS = "M3 8h10";
const CORNERS = "M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3";

function ControlButton({ label, sign, onClick }: { label: string; sign: string; onClick(): void }) {
  return (
    <button type="button" className="map-control" aria-label={label} title={label} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={sign} />
      </svg>
    </button>
  );
}

export function MapControls({ ref, map, onFit, words }: MapControlsProps) {
  return (
    <div className="map-controls" ref={ref}>
      <ControlButton label={words.map.zoomIn} sign={PLUS} onClick={() => map?.zoomIn()} />
      <ControlButton label={words.map.zoomOut} sign={MINUS} onClick={() => map?.zoomOut()} />
      <ControlButton label={words.map.fit} sign={CORNERS} onClick={onFit} />
    </div>
  );
}
