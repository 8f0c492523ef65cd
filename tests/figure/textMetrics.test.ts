import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ellipsise, widthOf, wrap } from "../../src/figure/textMetrics.ts";

const anyText = fc.string({ unit: "binary", maxLength: 80 });
const width = fc.integer({ min: 10, max: 400 });

describe("widthOf", () => {
  // Measured in Chromium on the bundled fonts at 100 px; tabular digits.
  test.each([
    ["sans", 400, "Seilkhan Tusbekov", 882.48],
    ["sans", 700, "Seilkhan Tusbekov", 922.19],
    ["sans", 400, "1234567890 111", 869.83],
    ["sans", 400, "WWWWMMMM@@@%%%", 1347.13],
    ["sans", 400, "Қазақстан Республикасы, Өскемен, Шымкент — 2023", 2664.02],
    ["serif", 600, "Ünïcödé ÀÉÎÕÜ ñçßøåæ Şğİıžš", 1450.63],
  ] as const)("is a little more than %s %i draws %s", (face, weight, text, drawn) => {
    const estimated = widthOf(text, 100, weight, face);
    expect(estimated).toBeGreaterThanOrEqual(drawn);
    expect(estimated).toBeLessThan(drawn * 1.1);
  });

  test("grows with the size, and adds up over parts", () => {
    expect(widthOf("Almaty", 26)).toBeCloseTo(2 * widthOf("Almaty", 13));
    expect(widthOf("Almaty", 13)).toBeCloseTo(widthOf("Alm", 13) + widthOf("aty", 13));
  });

  test("grows with the weight", () => {
    expect(widthOf("Жанаозен", 13, 700)).toBeGreaterThan(widthOf("Жанаозен", 13, 500));
    expect(widthOf("Жанаозен", 13, 500)).toBeGreaterThan(widthOf("Жанаозен", 13));
  });

  test("knows wide, combining and accented characters", () => {
    expect(widthOf("漢字", 10)).toBe(20);
    expect(widthOf("한", 10)).toBe(10);
    expect(widthOf("e\u0301", 10)).toBe(widthOf("e", 10));
    expect(widthOf("Á", 10)).toBe(widthOf("A", 10));
  });

  test("is a number for any text", () => {
    fc.assert(fc.property(anyText, (text) => Number.isFinite(widthOf(text, 12)) && widthOf(text, 12) >= 0));
  });
});

describe("wrap", () => {
  const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

  test("keeps every word in its order, and each line within the width", () => {
    fc.assert(
      fc.property(anyText, width, (text, available) => {
        const lines = wrap(text, 12, available);
        const visible = (value: string) => value.replace(/[^\S\u00a0\u202f]+/g, "");
        expect(lines.map(visible).join("")).toBe(visible(text));
        for (const line of lines)
          expect(widthOf(line, 12) <= available || [...graphemes.segment(line)].length === 1).toBe(true);
      }),
    );
  });

  test("fills a line before it begins the next", () => {
    expect(wrap("aaaa bbbb cccc", 10, widthOf("aaaa bbbb", 10))).toEqual(["aaaa bbbb", "cccc"]);
  });

  test("breaks a word that is longer than a line, an address after its punctuation", () => {
    expect(wrap("mmmmm", 10, widthOf("mm", 10))).toEqual(["mm", "mm", "m"]);
    const address = "https://example.org/page?city=almaty";
    expect(wrap(address, 10, widthOf("https://example.org/pag", 10))).toEqual([
      "https://example.org/",
      "page?city=almaty",
    ]);
  });

  test("never splits a character of several code points", () => {
    expect(wrap("👨‍👩‍👧👨‍👩‍👧", 10, 5)).toEqual(["👨‍👩‍👧", "👨‍👩‍👧"]);
  });

  test("keeps what a no-break space joins", () => {
    expect(wrap("aaa bbb\u00a0ccc", 10, widthOf("aaa bbb", 10) + 1)).toEqual(["aaa", "bbb\u00a0ccc"]);
  });

  test("has no line for text without a word", () => {
    expect(wrap(" \n ", 12, 100)).toEqual([]);
  });
});

describe("ellipsise", () => {
  test("leaves alone what fits", () => {
    expect(ellipsise("Almaty", 12, widthOf("Almaty", 12))).toBe("Almaty");
  });

  test("ends within the width, and says that something is missing", () => {
    fc.assert(
      fc.property(anyText, width, (text, available) => {
        const short = ellipsise(text, 12, available);
        expect(widthOf(short, 12)).toBeLessThanOrEqual(available);
        expect(short === text || short === "" || short.endsWith("…")).toBe(true);
      }),
    );
  });
});
