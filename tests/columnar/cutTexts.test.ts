import fc from "fast-check";
import { expect, it } from "vitest";
import { cutTexts } from "../../src/columnar/cutTexts.ts";
import { type StoredTexts, textAt } from "../../src/columnar/StoredTexts.ts";

const encoder = new TextEncoder();

/** As a file may have them: before the first text lie other bytes, and also where there is none. */
function stored(texts: readonly { text: string; isThere: boolean }[], before: string): StoredTexts {
  const pieces = [before, ...texts.map(({ text }) => text)].map((text) => encoder.encode(text));
  const valid = new Uint8Array(Math.ceil(texts.length / 8));
  for (const [row, { isThere }] of texts.entries())
    if (isThere) valid[row >> 3] = (valid[row >> 3] ?? 0) | (1 << (row & 7));
  let end = 0;
  return {
    bytes: new Uint8Array(Buffer.concat(pieces)),
    offsets: Int32Array.from(pieces, (piece) => (end += piece.length)),
    valid,
  };
}

it("cuts what decoding each by itself gives", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 6 });
  const texts = fc.array(fc.record({ text, isThere: fc.boolean() }), { maxLength: 20 });
  fc.assert(
    fc.property(texts, text, (told, before) => {
      const column = stored(told, before);
      const all = new TextDecoder("utf-8", { ignoreBOM: true }).decode(column.bytes);
      expect(cutTexts(column, all)).toEqual(told.map((_, row) => textAt(column, row)));
    }),
  );
});
