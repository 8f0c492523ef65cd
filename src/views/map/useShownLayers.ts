import type { Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";
import { useMap } from "react-leaflet";

/** What stands on the map for one thing. */
export interface ShownLayer<Item> {
  /** Shows the thing as it is now, in place; false where it must be made anew. */
  update(item: Item): boolean;
  /** Only of layers that may lie over each other. */
  bringToFront?(): void;
  remove(): void;
}

type Make<Item> = (item: Item, map: LeafletMap) => ShownLayer<Item>;

/** Layers that stay on the map for as long as their things do: to make one anew costs more than a frame has for all. */
class ShownLayers<Item extends { id: string }> {
  readonly #shown = new Map<string, ShownLayer<Item>>();
  readonly #make: (item: Item) => ShownLayer<Item>;
  #order = "";

  constructor(make: (item: Item) => ShownLayer<Item>) {
    this.#make = make;
  }

  show(items: readonly Item[]): void {
    const gone = new Set(this.#shown.keys());
    for (const item of items) {
      gone.delete(item.id);
      const known = this.#shown.get(item.id);
      if (known?.update(item)) continue;
      known?.remove();
      this.#shown.set(item.id, this.#make(item));
    }
    for (const id of gone) this.#remove(id);
    this.#arrange(items);
  }

  /** The last lies over the others. */
  #arrange(items: readonly Item[]): void {
    const order = items.map(({ id }) => id).join();
    if (order === this.#order) return;
    this.#order = order;
    for (const { id } of items) this.#shown.get(id)?.bringToFront?.();
  }

  clear(): void {
    for (const id of [...this.#shown.keys()]) this.#remove(id);
  }

  #remove(id: string): void {
    this.#shown.get(id)?.remove();
    this.#shown.delete(id);
  }
}

/** Shows a layer for each thing. `make` is taken once, when the map is first shown. */
export function useShownLayers<Item extends { id: string }>(items: readonly Item[], make: Make<Item>): void {
  const map = useMap();
  const [layers] = useState(() => new ShownLayers<Item>((item) => make(item, map)));
  useEffect(() => layers.show(items), [layers, items]);
  useEffect(() => () => layers.clear(), [layers]);
}
