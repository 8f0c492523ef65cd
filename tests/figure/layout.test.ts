import { describe, expect, test } from "vitest";
import { innerWidth, layoutOf, PAGE_WIDTH, slotWidth, VIEW_WIDTH } from "../../src/figure/layout.ts";

describe("the layout of a figure", () => {
  test("sets the first view beside those in the middle, over the last in full width", () => {
    expect(layoutOf(4, PAGE_WIDTH).slots).toEqual(["left", "right", "right", "full"]);
    expect(layoutOf(3, PAGE_WIDTH).slots).toEqual(["left", "right", "full"]);
  });

  test("is one column for a view alone, for two, and on narrow paper", () => {
    expect(layoutOf(1, VIEW_WIDTH).slots).toEqual(["full"]);
    expect(layoutOf(2, PAGE_WIDTH).slots).toEqual(["full", "full"]);
    expect(layoutOf(4, 800).slots).toEqual(["full", "full", "full", "full"]);
  });

  test("fills the paper between its margins", () => {
    const layout = layoutOf(4, PAGE_WIDTH);
    expect(slotWidth(layout, "left") + layout.gutter + slotWidth(layout, "right")).toBe(innerWidth(layout));
    expect(slotWidth(layout, "full")).toBe(innerWidth(layout));
    expect(innerWidth(layoutOf(1, 360))).toBe(312);
  });
});
