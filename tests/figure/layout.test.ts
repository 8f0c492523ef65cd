import { describe, expect, test } from "vitest";
import { innerWidth, layoutOf, type Slot, slotWidth } from "../../src/figure/layout.ts";
import { sizeOf } from "../../src/figure/sheet.ts";

const PAGE_WIDTH = sizeOf("web", 6).width;
const VIEW_WIDTH = sizeOf("web", 1).width;
const page: readonly Slot[] = ["left", "right", "right", "half", "half", "full"];

describe("the layout of a figure", () => {
  test("gives every panel of a wide page the slot it wishes for", () => {
    expect(layoutOf(page, PAGE_WIDTH).slots).toEqual(page);
  });

  test("is one column for a view alone, and on narrow paper", () => {
    expect(layoutOf(["left"], VIEW_WIDTH).slots).toEqual(["full"]);
    expect(layoutOf(["half"], PAGE_WIDTH).slots).toEqual(["full"]);
    expect(layoutOf(page, 800).slots).toEqual(page.map(() => "full"));
  });

  test("fills the paper between its margins", () => {
    const layout = layoutOf(page, PAGE_WIDTH);
    expect(slotWidth(layout, "left") + layout.gutter + slotWidth(layout, "right")).toBe(innerWidth(layout));
    expect(2 * slotWidth(layout, "half") + layout.gutter).toBe(innerWidth(layout));
    expect(slotWidth(layout, "full")).toBe(innerWidth(layout));
    expect(innerWidth(layoutOf(["left"], 360))).toBe(328);
  });
});
