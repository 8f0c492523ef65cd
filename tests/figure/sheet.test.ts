import { describe, expect, test } from "vitest";
import { compose } from "../../src/figure/compose.ts";
import type { Figure } from "../../src/figure/Figure.ts";
import { layoutOf } from "../../src/figure/layout.ts";
import { isBroad, SHEETS, type Sheet, sizeOf } from "../../src/figure/sheet.ts";
import { fakeFigure } from "./fakeFigure.ts";
import { placedText } from "./placedText.ts";

/** A figure of one drawing of that height for that sheet, laid out larger by that factor. */
function figureFor(sheet: Sheet, drawn: number, enlargement = 1): Figure {
  const size = sizeOf(sheet, 1);
  const figure = fakeFigure({ width: Math.round(size.width * enlargement) });
  const layout = layoutOf(["full"], figure.layout.width, isBroad(size));
  const panels = figure.panels.map((panel) => ({
    ...panel,
    drawing: { ...panel.drawing, width: 200, height: drawn, body: [] },
  }));
  return { ...figure, sheet, layout, panels, note: "A note of the author's" };
}

const FORMED = SHEETS.filter((sheet) => sizeOf(sheet, 1).height !== null);

describe("a sheet with a form of its own", () => {
  test.each(FORMED)("%s keeps it, whatever room is left, and however much larger the figure is laid out", (sheet) => {
    for (const enlargement of [1.45, 1.75]) {
      const { width, height, fits } = compose(figureFor(sheet, 20, enlargement));
      expect(fits).toBe(true);
      expect(width).toBeCloseTo(sizeOf(sheet, 1).width, 5);
      expect(Math.abs(height - (sizeOf(sheet, 1).height ?? 0))).toBeLessThan(1);
    }
  });

  test.each(FORMED)("%s grows, and says so, rather than cut what does not fit", (sheet) => {
    const { height, fits, svg } = compose(figureFor(sheet, 3000));
    expect(fits).toBe(false);
    expect(height).toBeGreaterThan(3000);
    for (const line of placedText(svg)) expect(line.bottom).toBeLessThanOrEqual(height);
  });

  test("has its sources at its foot", () => {
    const { svg, height } = compose(figureFor("story", 20, 1.45));
    const last = Math.max(...placedText(svg).map(({ bottom }) => bottom));
    expect(last / 1.45).toBeGreaterThan(height * 0.9);
  });
});

describe("a sheet of a width alone", () => {
  test.each([
    ["column", "85mm"],
    ["page", "170mm"],
  ] as const)("%s is as wide in print as its name says", (sheet, width) => {
    const { svg, fits } = compose(figureFor(sheet, 4000));
    expect(fits).toBe(true);
    expect(Number.parseFloat(String(svg.attributes.width))).toBeCloseTo(Number.parseFloat(width), 0);
    expect(String(svg.attributes.width)).toMatch(/mm$/);
    expect(String(svg.attributes.height)).toMatch(/mm$/);
  });
});
