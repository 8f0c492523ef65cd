import { expect, test } from "vitest";
import { nearest } from "../../../../src/views/sentences/dots/nearest.ts";
import { stepTo } from "../../../../src/views/sentences/dots/stepTo.ts";

const marks = [
  { bin: "15-days", seconds: 10 },
  { bin: "3-years", seconds: 20 },
  { bin: "life", seconds: Number.POSITIVE_INFINITY },
  { bin: "fine-only", seconds: null },
  { bin: "fine-only", seconds: null },
  { bin: "not-stated", seconds: null },
] as const;

test.each([
  ["ArrowRight", 0, 1],
  ["ArrowRight", 5, 5],
  ["ArrowLeft", 0, 0],
  ["ArrowDown", 0, 2],
  ["ArrowDown", 3, 5],
  ["ArrowDown", 5, 5],
  ["ArrowUp", 5, 3],
  ["ArrowUp", 2, 0],
  ["ArrowUp", 1, 1],
  ["PageDown", 1, 5],
  ["PageUp", 4, 0],
  ["Home", 4, 0],
  ["End", 1, 5],
  ["a", 1, null],
])("%s leads from mark %i to %o", (key, current, expected) => {
  expect(stepTo(key, current, marks)).toBe(expected);
});

test("a pointer means the nearest mark, if one is near", () => {
  const placed = [
    { x: 10, y: 10 },
    { x: 20, y: 10 },
  ];
  expect(nearest(placed, 14, 10)).toBe(0);
  expect(nearest(placed, 17, 12)).toBe(1);
  expect(nearest(placed, 60, 10)).toBeNull();
});
