import { isThere, type StoredTexts } from "./StoredTexts.ts";

/** Units of UTF-16 of the characters that begin between two places of bytes in UTF-8. */
function unitsIn(bytes: Uint8Array, from: number, to: number): number {
  let units = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if ((byte & 0xc0) !== 0x80) units += byte < 0xf0 ? 1 : 2;
  }
  return units;
}

/**
 * Each text of a column, null where there is none, cut from `all`, which is the text of all its bytes: many times faster
 * than to decode each by itself. No character may lie in two of them.
 */
export function cutTexts({ bytes, offsets, valid }: StoredTexts, all: string): (string | null)[] {
  const texts: (string | null)[] = [];
  let end = unitsIn(bytes, 0, offsets[0] ?? 0);
  for (let row = 0; row < offsets.length - 1; row++) {
    const start = end;
    end += unitsIn(bytes, offsets[row] ?? 0, offsets[row + 1] ?? 0);
    texts.push(isThere(valid, row) ? all.slice(start, end) : null);
  }
  return texts;
}
