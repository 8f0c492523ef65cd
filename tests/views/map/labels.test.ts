import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Area, type Disc, overlap, reaches } from "../../../src/views/map/areas.ts";
import { placeLabels, type Wish } from "../../../src/views/map/labels.ts";

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

function apart({ centre: { x, y }, radius }: Disc, { left, top, right, bottom }: Area): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) - radius;
}

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
    fc.assert(
      fc.property(wishes, (given) => {
        for (const { id, area, leader } of placeLabels(given, 16, GROUND)) {
          if (leader !== undefined) continue;
          const own = given.find((wish) => wish.id === id);
          for (const other of given)
            if (own !== undefined && other.id !== id)
              expect(apart(other, area) - apart(own, area)).toBeGreaterThan(5.9);
        }
      }),
    );
  });

  it("are led to from their mark where they stand further off, by a line that meets nothing else", () => {
    fc.assert(
      fc.property(wishes, (given) => {
        const labels = placeLabels(given, 16, GROUND);
        for (const { id, area, leader } of labels) {
          if (leader === undefined) continue;
          const { from, to } = leader;
          const own = given.find((wish) => wish.id === id);
          expect(own && Math.hypot(from.x - own.centre.x, from.y - own.centre.y)).toBeCloseTo(own?.radius ?? -1, 6);
          expect(apart({ centre: to, radius: 0 }, area)).toBeLessThan(1.1);
          for (const share of [0, 0.25, 0.5, 0.75, 1]) {
            const x = from.x + (to.x - from.x) * share;
            const y = from.y + (to.y - from.y) * share;
            const dot = { left: x, top: y, right: x, bottom: y };
            for (const other of [...given, ...labels].filter((each) => each.id !== id))
              if ("area" in other) expect(overlap(other.area, dot)).toBe(false);
              else expect(reaches(other, dot)).toBe(false);
          }
        }
      }),
    );
  });

  it("are led to only for the first marks, and stand beside them wherever there is room", () => {
    const ring = [0, 1, 2, 3, 4, 5, 6, 7].map((step) => ({
      id: `near${step}`,
      text: "",
      centre: { x: 400 + 16 * Math.cos((step * Math.PI) / 4), y: 250 + 16 * Math.sin((step * Math.PI) / 4) },
      radius: 2,
      width: 700,
    }));
    const amid = { id: "amid", text: "Bishkek 22", centre: { x: 400, y: 250 }, radius: 10, width: 60 };
    const alone = { id: "alone", text: "Khorog 10", centre: { x: 200, y: 100 }, radius: 10, width: 60 };
    const far = Array.from({ length: 10 }, (_, index) => ({
      ...alone,
      id: `far${index}`,
      centre: { x: 40, y: 20 + 44 * index },
    }));
    const [first, second] = placeLabels([amid, alone, ...ring], 16, GROUND);
    expect(first?.leader).toBeDefined();
    expect(second?.leader).toBeUndefined();
    expect(placeLabels([...far, amid, ...ring], 16, GROUND).map(({ id }) => id)).not.toContain("amid");
  });

  it("stand elsewhere, or nowhere, where a mark without a name is level with their far end", () => {
    const minsk = { id: "minsk", text: "Minsk 4", centre: { x: 100, y: 50 }, radius: 6, width: 50 };
    const other = { id: "other", text: "Baranavichy 1", centre: { x: 166, y: 50 }, radius: 3, width: 500 };
    // Without a turn for a leader.
    const far = Array.from({ length: 10 }, (_, index) => ({ ...minsk, id: `far${index}`, centre: { x: -900, y: 0 } }));
    const narrow = { frame: { left: 90, top: 0, right: 300, bottom: 100 }, taken: [] };
    const [label] = placeLabels([minsk, other], 16, narrow);
    expect(label && (label.area.bottom <= 44 || label.area.top >= 56)).toBe(true);
    expect(
      placeLabels([...far, minsk, other], 16, { ...narrow, frame: { ...narrow.frame, top: 42, bottom: 58 } }),
    ).toEqual([]);
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
