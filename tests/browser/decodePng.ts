import { inflateSync } from "node:zlib";

export type Colour = readonly [red: number, green: number, blue: number];

/** The pixels of a picture, each of which is opaque. */
export interface Pixels {
  width: number;
  height: number;
  /** Throws a RangeError outside of the picture. */
  colourAt(x: number, y: number): Colour;
}

const SIGNATURE_LENGTH = 8;
const CHUNK_FRAME = 12;

function dataOf(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = SIGNATURE_LENGTH; at < png.length; at += png.readUInt32BE(at) + CHUNK_FRAME)
    if (png.toString("latin1", at + 4, at + 8) === "IDAT")
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  return inflateSync(Buffer.concat(parts));
}

/** What a byte is foretold from by those to its left, above it, and above and to the left. Source: PNG, section 9. */
const FORETELL: readonly ((left: number, above: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, above) => above,
  (left, above) => (left + above) >> 1,
  (left, above, corner) => {
    const [a, b, c] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
    if (a <= b && a <= c) return left;
    return b <= c ? above : corner;
  },
];

/** Takes back what the lines were filtered by, in their place; the byte before each line says how. */
function unfilter(data: Buffer, lines: number, length: number, depth: number): void {
  for (let line = 0; line < lines; line += 1) {
    const start = line * (length + 1) + 1;
    const foretell = FORETELL[data[start - 1] ?? 0];
    if (foretell === undefined) throw new RangeError(`line ${line} has no filter that PNG knows`);
    for (let at = start; at < start + length; at += 1) {
      const isFirst = at < start + depth;
      const left = isFirst ? 0 : (data[at - depth] ?? 0);
      const above = line === 0 ? 0 : (data[at - length - 1] ?? 0);
      const corner = isFirst || line === 0 ? 0 : (data[at - length - 1 - depth] ?? 0);
      data[at] = (data[at] ?? 0) + foretell(left, above, corner);
    }
  }
}

/** The pixels of a PNG of eight bits and no palette, as a canvas writes it. Throws a RangeError for another. */
export function decodePng(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const depth = new Map([
    [2, 3],
    [6, 4],
  ]).get(png[25] ?? 0);
  if (png[24] !== 8 || depth === undefined || png[28] !== 0) throw new RangeError("a PNG that no canvas writes");
  const data = dataOf(png);
  const length = width * depth;
  unfilter(data, height, length, depth);
  return {
    width,
    height,
    colourAt(x, y) {
      if (x < 0 || y < 0 || x >= width || y >= height) throw new RangeError(`no pixel at ${x}, ${y}`);
      const at = Math.floor(y) * (length + 1) + 1 + Math.floor(x) * depth;
      return [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    },
  };
}
