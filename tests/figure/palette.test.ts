import { describe, expect, it } from "vitest";
import { palettes, THEMES } from "../../src/figure/palette.ts";

type Triple = readonly [number, number, number];

function linear(colour: string): Triple {
  const share = (at: number) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return [share(1), share(3), share(5)];
}

function times(matrix: readonly Triple[], [x, y, z]: Triple): Triple {
  const [a = 0, b = 0, c = 0] = matrix.map(([p, q, r]) => p * x + q * y + r * z);
  return [a, b, c];
}

/** Relative luminance of a colour, as WCAG 2.2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What an eye makes of linear sRGB. Source of those without one kind of cone: Machado, Oliveira and Fernandes, 2009. */
const EYES: Record<string, readonly Triple[]> = {
  every: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Oklab, by Björn Ottosson; times 100, so that 2 is about the least difference that is seen. */
function oklab(colour: string, eye: string): Triple {
  const [red, green, blue] = times(EYES[eye] ?? [], linear(colour)).map((part) => Math.max(0, part));
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    [red ?? 0, green ?? 0, blue ?? 0],
  );
  const [long = 0, middle = 0, short = 0] = cones.map((cone) => 100 * Math.cbrt(cone));
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    [long, middle, short],
  );
}

function distance(one: string, other: string, eye: string): number {
  const there = oklab(other, eye);
  return Math.hypot(...oklab(one, eye).map((part, index) => part - (there[index] ?? 0)));
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe("the palette of print without colour", () => {
  it("has nothing but greys, each as light as its colour", () => {
    const { statuses, ...colours } = palettes.grey;
    for (const grey of [...Object.values(colours), ...Object.values(statuses)])
      expect(grey).toMatch(/^#([0-9a-f]{2})\1\1$/);
    for (const [status, colour] of Object.entries(palettes.light.statuses))
      expect(Math.abs(luminance(colour) - luminance(statuses[status as keyof typeof statuses]))).toBeLessThan(0.005);
  });

  it("tells apart what stands in one bar, and has type that is read", () => {
    const { statuses, ink, muted, faint, paper, land } = palettes.grey;
    const stacked = [statuses["administrative-arrest"], statuses.imprisoned, statuses.released, statuses.other];
    stacked.forEach((one, index) => {
      for (const other of stacked.slice(index + 1)) expect(contrast(one, other)).toBeGreaterThan(1.2);
    });
    for (const type of [ink, muted, faint])
      for (const ground of [paper, land]) expect(contrast(type, ground)).toBeGreaterThan(4.5);
  });
});

describe.each(THEMES)("the %s palette", (theme) => {
  const { statuses, paper, land, landOther, ink, muted, faint, accent, unitBorder } = palettes[theme];

  it("tells the statuses that stand in one bar apart without colour", () => {
    const stacked = [statuses["administrative-arrest"], statuses.imprisoned, statuses.released, statuses.other];
    stacked.forEach((one, index) => {
      for (const other of stacked.slice(index + 1))
        expect(contrast(one, other), `${one} ${other}`).toBeGreaterThan(1.2);
    });
  });

  it("tells administrative arrest from what stands beside it, whatever cones an eye has", () => {
    const arrest = statuses["administrative-arrest"];
    const beside = [statuses.imprisoned, statuses["restricted-freedom"], statuses["house-arrest"], statuses.released];
    for (const eye of Object.keys(EYES))
      for (const other of beside) expect(distance(arrest, other, eye), `${other} ${eye}`).toBeGreaterThan(10);
    for (const ground of [paper, land]) expect(contrast(arrest, ground)).toBeGreaterThan(3);
  });

  it("gives no status the accent, which means none", () => {
    for (const [status, colour] of Object.entries(statuses))
      expect(distance(colour, accent, "every"), status).toBeGreaterThan(8);
  });

  it("has type that is read on paper and on the land of the map, and lines that are seen on it", () => {
    for (const ground of [paper, land, landOther])
      for (const type of [ink, muted, faint])
        expect(contrast(type, ground), `${type} on ${ground}`).toBeGreaterThan(4.5);
    expect(contrast(accent, land)).toBeGreaterThan(3);
    expect(contrast(unitBorder, land)).toBeGreaterThan(1.4);
  });
});
