import { expect, test } from "vitest";
import { crc32, withPngText } from "../../src/figure/pngText.ts";
import { PIXEL } from "./pixel.ts";

function chunksOf(png: Uint8Array) {
  const view = new DataView(png.buffer, png.byteOffset);
  const chunks: { type: string; data: Uint8Array; isSound: boolean }[] = [];
  for (let at = 8; at < png.length; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    const data = png.subarray(at + 8, at + 8 + length);
    chunks.push({
      type,
      data,
      isSound: view.getUint32(at + 8 + length) === crc32(png.subarray(at + 4, at + 8 + length)),
    });
    at += 12 + length;
  }
  return chunks;
}

test("knows the check value of its check sum", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});

test.each(['{"filter":"Алматы · 漢字 👍"}', "", "line\nline"])("gives %o back from the picture", (text) => {
  const chunks = chunksOf(withPngText(PIXEL, text));
  expect(chunks.map(({ type }) => type)).toEqual(["IHDR", "iTXt", "IDAT", "IEND"]);
  expect(chunks.every(({ isSound }) => isSound)).toBe(true);
  const data = new TextDecoder().decode(chunks[1]?.data);
  expect(data).toBe(`Qamau\0\0\0\0\0${text}`);
});

test("leaves the other bytes as they were, also within a larger buffer", () => {
  const buffer = new Uint8Array(PIXEL.length + 5);
  buffer.set(PIXEL, 5);
  const result = withPngText(buffer.subarray(5), "facts");
  const others = chunksOf(result).filter(({ type }) => type !== "iTXt");
  expect(others).toEqual(chunksOf(PIXEL));
});

test("refuses what is no PNG", () => {
  expect(() => withPngText(new Uint8Array([1, 2, 3]), "facts")).toThrow(TypeError);
});
