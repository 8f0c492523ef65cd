import fc from "fast-check";
import { expect, it } from "vitest";
import { CLOSEST_FRAME, frameOf } from "../../../src/views/map/frame.ts";
import { marginFor, within } from "../../../src/views/map/marginFor.ts";
import { fitBox } from "../../../src/views/map/projection.ts";
import { roomFor } from "../../../src/views/map/roomFor.ts";

const PADDING = 12;
const circle = fc.record({
  longitude: fc.double({ min: 20, max: 140, noNaN: true }),
  latitude: fc.double({ min: 20, max: 65, noNaN: true }),
  radius: fc.constant(16),
});
const size = fc.record({ width: fc.integer({ min: 280, max: 1400 }), height: fc.integer({ min: 260, max: 900 }) });

it("keeps every circle from beneath what lies over the corner, and takes nothing where none is", () => {
  const taken = { nothing: 0, above: 0, beside: 0 };
  fc.assert(
    fc.property(fc.array(circle, { minLength: 1, maxLength: 12 }), size, (circles, picture) => {
      const places = circles.map((each) => ({
        ...each,
        name: "Invented",
        kind: "town" as const,
        region: null,
        country: "XX",
      }));
      const over = { left: picture.width - 46, top: 12, right: picture.width - 12, bottom: 112 };
      const margin = marginFor(frameOf(places), circles, picture, PADDING, over);
      const room = within(picture, margin);
      const { toPoint } = fitBox(roomFor(frameOf(places), circles, room, PADDING), room, PADDING, CLOSEST_FRAME);
      for (const { longitude, latitude } of circles) {
        const { x, y } = toPoint(longitude, latitude);
        const isBeneath = x > over.left && x < over.right && y + margin.top > over.top && y + margin.top < over.bottom;
        expect(isBeneath).toBe(false);
      }
      taken[margin.top > 0 ? "above" : margin.right > 0 ? "beside" : "nothing"] += 1;
    }),
    { numRuns: 300 },
  );
  expect(Math.min(...Object.values(taken))).toBeGreaterThan(0);
});
