import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLOSEST_FRAME, frameOf } from "../../../src/views/map/frame.ts";
import { fitBox } from "../../../src/views/map/projection.ts";
import { roomFor } from "../../../src/views/map/roomFor.ts";
import { inventedDataset } from "../../invented/dataset.ts";

const PADDING = 12;
const circle = fc.record({
  longitude: fc.double({ min: -30, max: 140, noNaN: true }),
  latitude: fc.double({ min: -50, max: 65, noNaN: true }),
  radius: fc.double({ min: 1, max: 32, noNaN: true }),
});
const size = fc.record({ width: fc.integer({ min: 280, max: 1400 }), height: fc.integer({ min: 260, max: 900 }) });

function frameAround(circles: { longitude: number; latitude: number }[]) {
  const [place] = Object.values(inventedDataset.places);
  if (!place) throw new Error("the invented dataset is empty");
  return frameOf(circles.map((each) => ({ ...place, ...each, country: "XX" })));
}

describe("room for the circles", () => {
  it("leaves no circle cut at the edge, wherever it stands", () => {
    fc.assert(
      fc.property(fc.array(circle, { minLength: 1, maxLength: 12 }), size, (circles, picture) => {
        const box = roomFor(frameAround(circles), circles, picture, PADDING);
        const { toPoint } = fitBox(box, picture, PADDING, CLOSEST_FRAME);
        for (const { longitude, latitude, radius } of circles) {
          const { x, y } = toPoint(longitude, latitude);
          expect(x - radius).toBeGreaterThanOrEqual(0);
          expect(y - radius).toBeGreaterThanOrEqual(0);
          expect(x + radius).toBeLessThanOrEqual(picture.width);
          expect(y + radius).toBeLessThanOrEqual(picture.height);
        }
      }),
    );
  });

  it("changes nothing where no circle reaches the edge", () => {
    const box = frameOf(Object.values(inventedDataset.places));
    const circles = Object.values(inventedDataset.places).map((place) => ({ ...place, radius: 5 }));
    expect(roomFor(box, circles, { width: 888, height: 533 }, PADDING)).toEqual(box);
  });

  it("has none to give in a picture without a size", () => {
    const box = frameOf([]);
    expect(roomFor(box, [], { width: 0, height: 0 }, PADDING)).toEqual(box);
  });
});
