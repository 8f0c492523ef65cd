import { ColumnsProblem } from "./ColumnsProblem.ts";

/**
 * With these bytes the file ends: where its second stream begins (8 bytes, the lowest first), a checksum of all before it
 * (4 bytes) and a mark (4 bytes). Any reader of Arrow stops before them.
 */
const SIZE = 16;
const MARK = 0x75616d51;

/**
 * FNV-1a over words of 32 bits: whichever single word is another, the sum is. Where an Arrow stream says how much of
 * something follows, its reader believes it: nothing damaged may reach it. Source: http://www.isthe.com/chongo/tech/comp/fnv/
 */
function checksumOf(pieces: readonly Uint8Array[]): number {
  let sum = 0x811c9dc5;
  for (const { buffer, byteOffset, byteLength } of pieces) {
    const words = new Uint32Array(buffer, byteOffset, byteLength / 4);
    for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ (words[at] ?? 0), 0x01000193);
  }
  return sum >>> 0;
}

/** What follows two streams. */
export function endingOf(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(SIZE);
  const ending = new DataView(bytes.buffer);
  ending.setBigUint64(0, BigInt(first.length), true);
  ending.setUint32(8, checksumOf([first, second, bytes.subarray(0, 8)]), true);
  ending.setUint32(12, MARK, true);
  return bytes;
}

/** The two Arrow streams of a columnar file, as they were written. Throws a ColumnsProblem where they are not. */
export function streamsIn(bytes: Uint8Array): [first: Uint8Array, second: Uint8Array] {
  const end = bytes.length - SIZE;
  if (end < 0 || end % 8 !== 0) throw new ColumnsProblem("damaged", "it is cut short, or no columnar file");
  const ending = new DataView(bytes.buffer, bytes.byteOffset + end);
  if (ending.getUint32(12, true) !== MARK) throw new ColumnsProblem("damaged", "it is cut short, or no columnar file");
  if (ending.getUint32(8, true) !== checksumOf([bytes.subarray(0, end + 8)]))
    throw new ColumnsProblem("damaged", "its checksum is another than that of its bytes");
  const second = Number(ending.getBigUint64(0, true));
  return [bytes.subarray(0, second), bytes.subarray(second, end)];
}
