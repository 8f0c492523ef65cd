/** Under which a picture of ours carries its facts; at most 79 Latin-1 characters. */
export const KEYWORD = "Qamau";

export const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length and type before the data of a chunk, check sum after it. */
export const CHUNK_FRAME = 12;

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The check sum of ISO 3309, as PNG uses it. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + CHUNK_FRAME);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}

export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, index) => bytes[index] === byte);
}

function headerEnd(png: Uint8Array): number {
  if (!isPng(png)) throw new TypeError("not a PNG");
  const length = new DataView(png.buffer, png.byteOffset).getUint32(SIGNATURE.length);
  return SIGNATURE.length + CHUNK_FRAME + length;
}

/**
 * The picture with the text in an uncompressed `iTXt` chunk (UTF-8) behind its header.
 * Throws a TypeError where the bytes are no PNG. Source: PNG (Third Edition), section 11.3.3.4.
 */
export function withPngText(png: Uint8Array, text: string): Uint8Array<ArrayBuffer> {
  const end = headerEnd(png);
  // After the keyword: its end, no compression, its method, an empty language tag, an empty translated keyword.
  const data = new TextEncoder().encode(`${KEYWORD}\0\0\0\0\0${text}`);
  const inserted = chunk("iTXt", data);
  const result = new Uint8Array(png.length + inserted.length);
  result.set(png.subarray(0, end), 0);
  result.set(inserted, end);
  result.set(png.subarray(end), end + inserted.length);
  return result;
}
