import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Area, overlap, placeLabels, reaches, type Wish } from "../../../src/views/map/labels.ts";

const FRAME: Area = { left: 0, top: 0, right: 800, bottom: 500 };

const wishes: fc.Arbitrary<Wish[]> = fc
  .array(
    fc.record({
      centre: fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 500 }) }),
      radius: fc.integer({ min: 1, max: 32 }),
      width: fc.integer({ min: 10, max: 160 }),
    }),
    { maxLength: 40 },
  )
  .map((given) => given.map((each, index) => ({ ...each, id: `p${index}`, text: `Place ${index}` })));

/** Such as the buttons of the map. */
const TAKEN: Area = { left: 740, top: 12, right: 788, bottom: 120 };
const GROUND = { frame: FRAME, taken: [TAKEN] };

describe("a disc", () => {
  it("reaches into an area only with its own round, not with the corners of its square", () => {
    const disc = { centre: { x: 0, y: 0 }, radius: 10 };
    expect(reaches(disc, { left: 8, top: 8, right: 20, bottom: 20 })).toBe(false);
    expect(reaches(disc, { left: 7, top: 7, right: 20, bottom: 20 })).toBe(true);
    expect(reaches(disc, { left: -1, top: -1, right: 1, bottom: 1 })).toBe(true);
  });
});

describe("labels of the map", () => {
  it("never cover one another, another mark, what is taken, or the edge", () => {
    fc.assert(
      fc.property(wishes, (given) => {
        const labels = placeLabels(given, 16, GROUND);
        labels.forEach((label, index) => {
          for (const other of labels.slice(index + 1)) expect(overlap(label.area, other.area)).toBe(false);
          for (const wish of given) if (wish.id !== label.id) expect(reaches(wish, label.area)).toBe(false);
          expect(overlap(label.area, TAKEN)).toBe(false);
          expect(label.area.left).toBeGreaterThanOrEqual(FRAME.left);
          expect(label.area.right).toBeLessThanOrEqual(FRAME.right);
          expect(label.area.top).toBeGreaterThanOrEqual(FRAME.top);
          expect(label.area.bottom).toBeLessThanOrEqual(FRAME.bottom);
        });
      }),
    );
  });

  it("are as wide as their text", () => {
    fc.assert(
      fc.property(wishes, (given) => {
        for (const { id, area } of placeLabels(given, 16, GROUND))
          expect(area.right - area.left).toBeCloseTo(given.find((wish) => wish.id === id)?.width ?? Number.NaN, 6);
      }),
    );
  });

  it("are given to the first of two marks where there is room for one only", () => {
    const mark = { centre: { x: 50, y: 10 }, radius: 5, width: 90 };
    const labels = placeLabels(
      [
        { ...mark, id: "large", text: "Large" },
        { ...mark, id: "small", text: "Small" },
      ],
      16,
      { frame: { left: 0, top: 0, right: 150, bottom: 18 }, taken: [] },
    );
    expect(labels.map(({ id }) => id)).toEqual(["large"]);
  });
});
