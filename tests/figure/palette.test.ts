import { describe, expect, it } from "vitest";
import { palettes, THEMES } from "../../src/figure/palette.ts";

/** Relative luminance of a colour, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(THEMES)("the %s palette", (theme) => {
  const { statuses, paper, land, landOther, ink, muted, faint, accent, unitBorder } = palettes[theme];

  it("tells the statuses that stand in one bar apart without colour", () => {
    const stacked = [statuses["administrative-arrest"], statuses.imprisoned, statuses.released, statuses.other];
    stacked.forEach((one, index) => {
      for (const other of stacked.slice(index + 1))
        expect(contrast(one, other), `${one} ${other}`).toBeGreaterThan(1.2);
    });
  });

  it("has type that is read on paper and on the land of the map, and lines that are seen on it", () => {
    for (const ground of [paper, land, landOther])
      for (const type of [ink, muted, faint])
        expect(contrast(type, ground), `${type} on ${ground}`).toBeGreaterThan(4.5);
    expect(contrast(accent, land)).toBeGreaterThan(3);
    expect(contrast(unitBorder, land)).toBeGreaterThan(1.4);
  });
});
