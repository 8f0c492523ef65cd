import { tileLayer } from "leaflet";
import { useEffect } from "react";
import { useMap } from "react-leaflet";

const TILES = "https://tile.openstreetmap.org/{z}/{x}/{y}.png";
const CLOSEST_WITH_STREETS = 17;
/** Boundaries say nothing more when one goes closer. */
export const CLOSEST_WITHOUT_STREETS = 10;
/** Tiles are sharp at whole levels only; boundaries at any. */
export const FREE_SNAP = 0.1;

/** Streets, which another server sends: shown only while the reader asks for them. */
export function StreetLayer() {
  const map = useMap();
  useEffect(() => {
    // The servers answer only requests that name the site they come from; the rest of the address is kept from them.
    const tiles = tileLayer(TILES, { maxZoom: CLOSEST_WITH_STREETS, referrerPolicy: "origin" }).addTo(map);
    map.options.zoomSnap = 1;
    map.setMaxZoom(CLOSEST_WITH_STREETS);
    map.setZoom(Math.round(map.getZoom()));
    return () => {
      tiles.remove();
      map.options.zoomSnap = FREE_SNAP;
      map.setMaxZoom(CLOSEST_WITHOUT_STREETS);
    };
  }, [map]);
  return null;
}
