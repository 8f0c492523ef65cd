import fc from "fast-check";
import { expect, test } from "vitest";
import { countAxis } from "../../../src/views/chart/countAxis.ts";

test("few ticks, whole numbers from zero, evenly apart, reaching the largest count", () => {
  fc.assert(
    fc.property(fc.nat({ max: 1e9 }), fc.integer({ min: 1, max: 6 }), (largest, intervals) => {
      const { most, ticks } = countAxis(largest, intervals);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBe(most);
      expect(most).toBeGreaterThanOrEqual(Math.max(1, largest));
      expect(ticks.length - 1).toBeLessThanOrEqual(intervals);
      const step = ticks[1] ?? 0;
      expect(ticks).toEqual(ticks.map((_, index) => index * step));
      expect(Number.isInteger(step)).toBe(true);
    }),
  );
});

test("one person has an axis of one, nobody too", () => {
  expect(countAxis(1, 4).ticks).toEqual([0, 1]);
  expect(countAxis(0, 4).ticks).toEqual([0, 1]);
});

test("seven people have an axis of eight", () => {
  expect(countAxis(7, 4)).toEqual({ most: 8, ticks: [0, 2, 4, 6, 8] });
});
