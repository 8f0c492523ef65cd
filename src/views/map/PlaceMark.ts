import type { Layer, Map as LeafletMap } from "leaflet";
import type { PlaceKey } from "../../domain/dimension.ts";
import type { Words } from "../../domain/words/Words.ts";
import { ExactCircle } from "./ExactCircle.ts";
import { RING_HALO } from "./model.ts";
import type { Mark } from "./scene.ts";
import type { ShownLayer } from "./useShownLayers.ts";

/** Radius in pixels of what can be hit with a finger; the mark itself stays as small as its people make it. */
const REACH = 14;

/** A mark as it is to be drawn now. */
export interface DrawnMark {
  id: PlaceKey;
  mark: Mark;
  className: string;
  words: Words;
}

function tooltipOf({ mark, words }: DrawnMark): HTMLElement {
  const { place, total } = mark.count;
  const element = document.createElement("span");
  element.textContent = words.map.described(place.name, place.region, total);
  return element;
}

/** Leaflet draws a circle anew whatever its radius was. */
function resize(circle: ExactCircle, radius: number): void {
  if (circle.getRadius() !== radius) circle.setRadius(radius);
}

/** A place on the map: its mark, around a small one an invisible reach, and clear ground around a ring. */
export class PlaceMark implements ShownLayer<DrawnMark> {
  readonly #map: LeafletMap;
  #shown: DrawnMark;
  readonly #halo: ExactCircle;
  readonly #mark: ExactCircle;
  readonly #reach: ExactCircle;

  constructor(shown: DrawnMark, map: LeafletMap, onToggle: (place: PlaceKey) => void) {
    this.#map = map;
    this.#shown = shown;
    const { latitude, longitude } = shown.mark.count.place;
    const circle = (options: ConstructorParameters<typeof ExactCircle>[1]) =>
      new ExactCircle([latitude, longitude], options);
    this.#halo = circle({ radius: 0, className: "map-halo movement-still", interactive: false });
    this.#mark = circle({ radius: 0, interactive: false });
    this.#reach = circle({ radius: REACH, className: "map-reach" });
    this.#reach.on("click", () => onToggle(shown.id));
    // What listens for the focus would be a stop of Tab, of which the list of places has one for all.
    this.#reach.on("add", () => this.#reach.getElement()?.setAttribute("tabindex", "-1"));
    this.#reach.bindTooltip(() => tooltipOf(this.#shown), { direction: "top", className: "map-tooltip" });
    this.#mark.addTo(map);
    this.#reach.addTo(map);
    this.#draw();
  }

  /** From the back to the front. */
  get #layers(): readonly (Layer & Pick<ExactCircle, "bringToFront" | "getElement">)[] {
    return [this.#halo, this.#mark, this.#reach];
  }

  update(shown: DrawnMark): boolean {
    const before = this.#shown;
    if (shown.mark.count.place !== before.mark.count.place) return false;
    this.#shown = shown;
    const isSame = shown.mark.radius === before.mark.radius && shown.mark.isRing === before.mark.isRing;
    if (!isSame || shown.className !== before.className) this.#draw();
    return true;
  }

  bringToFront(): void {
    for (const layer of this.#layers) layer.bringToFront();
  }

  remove(): void {
    for (const layer of this.#layers) layer.remove();
  }

  #draw(): void {
    const { radius, isRing } = this.#shown.mark;
    resize(this.#halo, radius + RING_HALO);
    if (!isRing) this.#halo.remove();
    else if (!this.#map.hasLayer(this.#halo)) {
      this.#halo.addTo(this.#map);
      this.#mark.bringToFront();
      this.#reach.bringToFront();
    }
    resize(this.#mark, radius);
    this.#mark.getElement()?.setAttribute("class", this.#shown.className);
    resize(this.#reach, Math.max(REACH, radius));
    const tooltip = this.#reach.getTooltip();
    if (tooltip !== undefined) tooltip.options.offset = [0, -radius];
  }
}
