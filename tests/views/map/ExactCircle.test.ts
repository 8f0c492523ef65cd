// @vitest-environment jsdom
import "./leafletInJsdom.ts";
import fc from "fast-check";
import { map } from "leaflet";
import { expect, it } from "vitest";
import { ExactCircle } from "../../../src/views/map/ExactCircle.ts";

const degrees = { min: -60, max: 60, noNaN: true };

it("stands at its very place in its very size, also below one pixel, and still does when the map has moved", () => {
  const shown = map(document.createElement("div"), { center: [48, 68], zoom: 4, zoomSnap: 0, zoomAnimation: false });
  const law = fc.property(
    fc.double(degrees),
    fc.double(degrees),
    fc.double({ min: 0.01, max: 40, noNaN: true }),
    fc.double({ min: 2, max: 9, noNaN: true }),
    (latitude, longitude, radius, zoom) => {
      const circle = new ExactCircle([latitude, longitude], { radius }).addTo(shown);
      shown.setZoom(zoom, { animate: false });
      const numbers =
        circle
          .getElement()
          ?.getAttribute("d")
          ?.match(/-?\d[\d.]*(?:e-?\d+)?/g) ?? [];
      const [left = Number.NaN, y = Number.NaN, drawn = Number.NaN] = numbers.map(Number);
      const place = shown.project([latitude, longitude]).subtract(shown.getPixelOrigin());
      expect(drawn).toBeCloseTo(radius, 6);
      expect(left + drawn).toBeCloseTo(place.x, 6);
      expect(y).toBeCloseTo(place.y, 6);
      circle.remove();
    },
  );
  fc.assert(law, { numRuns: 50 });
});
