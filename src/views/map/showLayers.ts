import type { Layer, Map as LeafletMap } from "leaflet";

/** Adds layers from the back to the front (a layer group keeps no order) and returns what takes them away again. */
export function showLayers(map: LeafletMap, layers: readonly Layer[]): () => void {
  for (const layer of layers) layer.addTo(map);
  return () => {
    for (const layer of layers) layer.remove();
  };
}
