import type { StoredTexts } from "./StoredTexts.ts";

/** Rows by their ids: of each id, at the place of its hash or the next that is free, its row + 1. Plain data. */
export type IdTable = Uint32Array;

const encoder = new TextEncoder();

/** FNV-1a, 32 bits. Source: Fowler, Noll, Vo, http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame({ bytes, offsets }: StoredTexts, row: number, wanted: Uint8Array, from: number, to: number): boolean {
  const start = offsets[row] ?? 0;
  if ((offsets[row + 1] ?? 0) - start !== to - from) return false;
  for (let at = from; at < to; at++) if (bytes[start + at - from] !== wanted[at]) return false;
  return true;
}

/** The place of the id between two places of `wanted`, or the free one where it belongs. */
function placeOf(table: IdTable, ids: StoredTexts, wanted: Uint8Array, from: number, to: number): number {
  let place = hashOf(wanted, from, to) & (table.length - 1);
  for (let row = table[place] ?? 0; row !== 0; row = table[place] ?? 0) {
    if (isSame(ids, row - 1, wanted, from, to)) break;
    place = (place + 1) & (table.length - 1);
  }
  return place;
}

/** The table of ids, of which none is null; or the row of the first that stands twice. */
export function idTableOf(ids: StoredTexts): { table: IdTable } | { twice: number } {
  const length = ids.offsets.length - 1;
  // A power of two, at most half full.
  const table = new Uint32Array(2 ** (33 - Math.clz32(Math.max(1, length))));
  for (let row = 0; row < length; row++) {
    const place = placeOf(table, ids, ids.bytes, ids.offsets[row] ?? 0, ids.offsets[row + 1] ?? 0);
    if (table[place] !== 0) return { twice: row };
    table[place] = row + 1;
  }
  return { table };
}

/** The row of the id that stands between two places of `wanted`. */
export function rowOfBytes(
  table: IdTable,
  ids: StoredTexts,
  wanted: Uint8Array,
  from: number,
  to: number,
): number | undefined {
  const row = table[placeOf(table, ids, wanted, from, to)] ?? 0;
  return row === 0 ? undefined : row - 1;
}

export function rowOfId(table: IdTable, ids: StoredTexts, id: string): number | undefined {
  const wanted = encoder.encode(id);
  return rowOfBytes(table, ids, wanted, 0, wanted.length);
}
