// @vitest-environment jsdom
import fc from "fast-check";
import { CRS, latLng, map } from "leaflet";
import { describe, expect, it } from "vitest";
import { fitBox, mercator } from "../../../src/views/map/projection.ts";

const longitude = fc.double({ min: -180, max: 180, noNaN: true });
const latitude = fc.double({ min: -85, max: 85, noNaN: true });

describe("the projection", () => {
  it("is that of the map on the screen", () => {
    fc.assert(
      fc.property(longitude, latitude, (east, north) => {
        const expected = CRS.EPSG3857.latLngToPoint(latLng(north, east), 0);
        const { x, y } = mercator(east, north);
        expect(x * 256).toBeCloseTo(expected.x, 6);
        expect(y * 256).toBeCloseTo(expected.y, 6);
      }),
    );
  });

  it("puts a place on paper within a pixel of where the map on the screen has it", () => {
    const size = { width: 800, height: 500 };
    const element = document.createElement("div");
    for (const [name, value] of [
      ["clientWidth", size.width],
      ["clientHeight", size.height],
    ] as const)
      Object.defineProperty(element, name, { value });
    const screen = map(element, { fadeAnimation: false, zoomAnimation: false });
    // Without a browser Leaflet knows whole levels only: a box of one point is shown at the closest that is allowed.
    const middle = fc.record({
      longitude: fc.double({ min: -170, max: 170, noNaN: true }),
      latitude: fc.double({ min: -70, max: 70, noNaN: true }),
    });
    const pixel = fc.record({
      x: fc.integer({ min: 0, max: size.width }),
      y: fc.integer({ min: 0, max: size.height }),
    });
    fc.assert(
      fc.property(middle, fc.integer({ min: 3, max: 10 }), pixel, ({ longitude, latitude }, zoom, at) => {
        const box = { west: longitude, east: longitude, south: latitude, north: latitude };
        const { toPoint, toDegrees } = fitBox(box, size, 12, zoom);
        screen.setView([latitude, longitude], zoom, { animate: false });
        const place = toDegrees(at);
        const onPaper = toPoint(place.x, place.y);
        const onScreen = screen.latLngToContainerPoint([place.y, place.x]);
        expect(Math.hypot(onPaper.x - onScreen.x, onPaper.y - onScreen.y)).toBeLessThanOrEqual(1);
      }),
    );
    screen.remove();
  });

  it("keeps the box within the padding", () => {
    const box = { west: 46.5, south: 40.6, east: 87.3, north: 55.4 };
    const { toPoint } = fitBox(box, { width: 800, height: 480 }, 16, 7);
    fc.assert(
      fc.property(
        fc.double({ min: box.west, max: box.east, noNaN: true }),
        fc.double({ min: box.south, max: box.north, noNaN: true }),
        (east, north) => {
          const { x, y } = toPoint(east, north);
          expect(x).toBeGreaterThanOrEqual(16 - 1e-6);
          expect(x).toBeLessThanOrEqual(784 + 1e-6);
          expect(y).toBeGreaterThanOrEqual(16 - 1e-6);
          expect(y).toBeLessThanOrEqual(464 + 1e-6);
        },
      ),
    );
  });

  it("comes no closer to a lone town than the closest zoom", () => {
    const almaty = { west: 76.9, east: 76.9, south: 43.25, north: 43.25 };
    const { zoom, toPoint } = fitBox(almaty, { width: 800, height: 480 }, 16, 7);
    expect(zoom).toBe(7);
    expect(toPoint(76.9, 43.25)).toEqual({ x: 400, y: 240 });
  });
});
