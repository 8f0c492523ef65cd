import { CircleMarker, type Map as LeafletMap, type Point } from "leaflet";

/**
 * A circle of its very radius at its very place. Leaflet's own rounds both to whole pixels and draws none smaller than
 * one, so that areas would not be in proportion to people.
 */
export class ExactCircle extends CircleMarker {
  // What Leaflet keeps and calls in a layer and does not declare.
  declare protected readonly _map: LeafletMap;
  declare protected readonly _path: SVGPathElement;
  declare protected readonly _updateBounds: () => void;
  declare protected _point: Point;

  protected _project(): void {
    this._point = this._map.project(this.getLatLng()).subtract(this._map.getPixelOrigin());
    this._updateBounds();
  }

  protected _updatePath(): void {
    const { x, y } = this._point;
    const radius = this.getRadius();
    const half = (across: number) => `a${radius},${radius} 0 1,0 ${across},0`;
    this._path.setAttribute("d", `M${x - radius},${y}${half(2 * radius)}${half(-2 * radius)}`);
  }
}
