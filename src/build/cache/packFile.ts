import { createHash } from "node:crypto";
import { readSync } from "node:fs";
import type { Reading } from "../reading/Reading.ts";

/**
 * One entry of a pack: mark, key, length of head and body, checksum of key, head and body; then head and body.
 * Whatever is cut off or altered is seen.
 */
const MARK = Buffer.from("QMU1");
const KEY = 32;
const CHECKSUM = 32;
export const HEADER = MARK.length + KEY + 4 + 4 + CHECKSUM;
const LENGTHS = MARK.length + KEY;
/** Read at once where headers are looked for: bytes. */
const PIECE = 1 << 16;

/** Where an entry lies: in bytes. */
export interface Place {
  offset: number;
  head: number;
  body: number;
}

export function sizeOf({ head, body }: Place): number {
  return HEADER + head + body;
}

function checksumOf(key: Uint8Array, { head, body }: Reading): Buffer {
  return createHash("sha256").update(key).update(head).update(body).digest();
}

export function encodeEntry(key: string, reading: Reading): Buffer {
  const raw = Buffer.from(key, "hex");
  const lengths = Buffer.alloc(8);
  lengths.writeUInt32LE(reading.head.length, 0);
  lengths.writeUInt32LE(reading.body.length, 4);
  return Buffer.concat([MARK, raw, lengths, checksumOf(raw, reading), reading.head, reading.body]);
}

/** The reading of an entry; null where its bytes are not those that were written. */
export function decodeEntry(entry: Buffer, { head, body }: Place): Reading | null {
  const reading = { head: entry.subarray(HEADER, HEADER + head), body: entry.subarray(HEADER + head) };
  const checksum = entry.subarray(HEADER - CHECKSUM, HEADER);
  const isWhole =
    reading.body.length === body && checksumOf(entry.subarray(MARK.length, LENGTHS), reading).equals(checksum);
  return isWhole ? reading : null;
}

export function readAt(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, offset));
}

/** The entries of a pack of so many bytes, by their keys, up to where it was cut off or is no pack any more. */
export function* entriesOf(file: number, size: number): Iterable<{ key: string; place: Place }> {
  let piece: Buffer = Buffer.alloc(0);
  let begin = 0;
  for (let offset = 0; offset + HEADER <= size; ) {
    if (offset + HEADER > begin + piece.length) [piece, begin] = [readAt(file, offset, PIECE), offset];
    const header = piece.subarray(offset - begin, offset - begin + HEADER);
    if (header.length < HEADER || !header.subarray(0, MARK.length).equals(MARK)) return;
    const place = { offset, head: header.readUInt32LE(LENGTHS), body: header.readUInt32LE(LENGTHS + 4) };
    if (offset + sizeOf(place) > size) return;
    yield { key: header.toString("hex", MARK.length, LENGTHS), place };
    offset += sizeOf(place);
  }
}
