import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Area, type Disc, overlap, placeLabels, reaches, type Wish } from "../../../src/views/map/labels.ts";

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

  it("stand nearer to their own mark than to any other, so that none is read as another's", () => {
    const apart = ({ centre: { x, y }, radius }: Disc, { left, top, right, bottom }: Area) =>
      Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - radius;
    fc.assert(
      fc.property(wishes, (given) => {
        for (const { id, area } of placeLabels(given, 16, GROUND)) {
          const own = given.find((wish) => wish.id === id);
          for (const other of given)
            if (own !== undefined && other.id !== id)
              expect(apart(other, area) - apart(own, area)).toBeGreaterThan(5.9);
        }
      }),
    );
  });

  it("stand elsewhere, or nowhere, where a mark without a name is level with their far end", () => {
    const minsk = { id: "minsk", text: "Minsk 4", centre: { x: 100, y: 50 }, radius: 6, width: 50 };
    const other = { id: "other", text: "Baranavichy 1", centre: { x: 166, y: 50 }, radius: 3, width: 500 };
    const narrow = { frame: { left: 90, top: 0, right: 300, bottom: 100 }, taken: [] };
    const [label] = placeLabels([minsk, other], 16, narrow);
    expect(label && (label.area.bottom <= 44 || label.area.top >= 56)).toBe(true);
    expect(placeLabels([minsk, other], 16, { ...narrow, frame: { ...narrow.frame, top: 42, bottom: 58 } })).toEqual([]);
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
    const mark = { radius: 5, width: 90 };
    const labels = placeLabels(
      [
        { ...mark, centre: { x: 10, y: 10 }, id: "large", text: "Large" },
        { ...mark, centre: { x: 140, y: 10 }, id: "small", text: "Small" },
      ],
      16,
      { frame: { left: 0, top: 0, right: 150, bottom: 18 }, taken: [] },
    );
    expect(labels.map(({ id }) => id)).toEqual(["large"]);
  });
});
