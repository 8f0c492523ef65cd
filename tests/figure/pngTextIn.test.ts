import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { crc32, withPngText } from "../../src/figure/pngText.ts";
import { pngTextIn } from "../../src/figure/pngTextIn.ts";
import { PIXEL } from "./pixel.ts";

/** The picture with this as the data of its chunk of text, and a sound check sum. */
function withData(data: string): Uint8Array {
  const png = withPngText(PIXEL, "");
  const bytes = new TextEncoder().encode(data);
  const start = 8 + 25;
  const head = png.subarray(0, start);
  const chunk = new Uint8Array(bytes.length + 12);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, bytes.length);
  chunk.set(new TextEncoder().encode("iTXt"), 4);
  chunk.set(bytes, 8);
  view.setUint32(bytes.length + 8, crc32(chunk.subarray(4, bytes.length + 8)));
  return new Uint8Array([...head, ...chunk, ...PIXEL.subarray(start)]);
}

// Lone surrogates are no Unicode, and JSON escapes them.
const anyText = fc.string({ unit: "binary", maxLength: 400 });

describe("pngTextIn", () => {
  test("gives back whatever Unicode was put in, also within a larger buffer", () => {
    fc.assert(
      fc.property(anyText, fc.nat(9), (text, offset) => {
        const png = withPngText(PIXEL, text);
        const buffer = new Uint8Array(offset + png.length);
        buffer.set(png, offset);
        expect(pngTextIn(buffer.subarray(offset))).toBe(text);
      }),
    );
  });

  test("passes over chunks of others, and a text of ours in another language", () => {
    expect(pngTextIn(withPngText(withData("Comment\0\0\0\0\0not ours"), "ours"))).toBe("ours");
    expect(pngTextIn(withData("Qamau\0\0\0kk\0Қамау\0ours"))).toBe("ours");
  });

  test.each([
    ["a picture without a text of ours", PIXEL, { refusal: "no-view", detail: "" }],
    ["a text under a longer keyword", withData("Qamau2\0\0\0\0\0{}"), { refusal: "no-view", detail: "" }],
    ["no picture", new TextEncoder().encode("<svg/>"), { refusal: "damaged-figure", detail: "PNG" }],
    ["nothing", new Uint8Array(), { refusal: "damaged-figure", detail: "PNG" }],
    ["a text without its ends", withData("Qamau\0\0\0"), { refusal: "damaged-figure", detail: "iTXt" }],
    ["a compressed text", withData("Qamau\0\u0001\0\0\0x"), { refusal: "compressed-figure", detail: "" }],
  ])("refuses %s with the reason", (_, bytes, refused) => {
    expect(pngTextIn(bytes)).toEqual(refused);
  });

  test("refuses a text that is no UTF-8", () => {
    const png = withPngText(PIXEL, "é");
    const at = png.indexOf(0xc3);
    png[at] = 0xff;
    const chunk = png.subarray(8 + 25 + 4, at + 2);
    new DataView(png.buffer).setUint32(at + 2, crc32(chunk));
    expect(pngTextIn(png)).toEqual({ refusal: "damaged-figure", detail: "UTF-8" });
  });

  test("gives no wrong text of a damaged file, wherever a bit is turned or the file ends", () => {
    const text = '{"city":"Алматы"}';
    const png = withPngText(PIXEL, text);
    fc.assert(
      fc.property(fc.nat(png.length - 1), fc.nat(7), fc.boolean(), (at, bit, isCut) => {
        const damaged = isCut ? png.slice(0, at) : png.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));
        const found = pngTextIn(damaged);
        if (typeof found === "string") expect(found).toBe(text);
        else expect(found.refusal).toBe("damaged-figure");
      }),
      { numRuns: 2000 },
    );
  });
});
