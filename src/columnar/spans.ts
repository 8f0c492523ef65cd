import type { Growing } from "../domain/Growing.ts";
import type { Span } from "../domain/schema.ts";

/**
 * A whole number in as few bytes as it needs, seven bits in each, the lowest first, the highest bit set where another byte
 * follows (LEB128). By arithmetic, since bit operations end at 32 bits.
 */
function pushNumber(into: Growing<Uint8Array>, number: number): void {
  let left = number;
  for (; left > 0x7f; left = Math.floor(left / 0x80)) into.push((left % 0x80) | 0x80);
  into.push(left);
}

/** Small distances in either direction are small numbers: 0, -1, 1, -2, 2 … are 0, 1, 2, 3, 4 … */
function zigzag(distance: number): number {
  return distance < 0 ? -2 * distance - 1 : 2 * distance;
}

/** Each span as the distance from the start of the one before, the first from 0, and its length. */
export function pushSpans(into: Growing<Uint8Array>, spans: readonly Span[]): void {
  let before = 0;
  for (const { start, end } of spans) {
    pushNumber(into, zigzag(start - before));
    pushNumber(into, zigzag(end - start));
    before = start;
  }
}

/** In so many bits a number of few bytes is read, as nearly all are; of another each byte is added. */
const QUICK_BITS = 28;

/** Reads one distance after the other. */
class Distances {
  #at: number;
  readonly #bytes: Uint8Array;
  readonly #end: number;

  constructor(bytes: Uint8Array, from: number, to: number) {
    this.#at = from;
    this.#bytes = bytes;
    this.#end = to;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#end;
  }

  /** NaN where the bytes end within it. */
  next(): number {
    let number = 0;
    for (let bits = 0; this.#at < this.#end; bits += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      if (bits < QUICK_BITS) number |= (byte & 0x7f) << bits;
      else number += (byte & 0x7f) * 2 ** bits;
      if (byte > 0x7f) continue;
      if (bits < QUICK_BITS) return (number >>> 1) ^ -(number & 1);
      return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
    }
    return Number.NaN;
  }
}

/** Tells each span between two places of the bytes; whether they end there, and a text may have all of them. */
function eachSpan(bytes: Uint8Array, from: number, to: number, tell: (start: number, end: number) => void): boolean {
  const distances = new Distances(bytes, from, to);
  for (let before = 0; !distances.isAtEnd; ) {
    const start = before + distances.next();
    const end = start + distances.next();
    if (!(start >= 0 && end >= 0)) return false;
    tell(start, end);
    before = start;
  }
  return true;
}

/** The spans between two places; null where they do not end there or no text has such places. */
export function spansIn(bytes: Uint8Array, from: number, to: number): Span[] | null {
  const spans: Span[] = [];
  return eachSpan(bytes, from, to, (start, end) => spans.push({ start, end })) ? spans : null;
}

/** How many they are, likewise. */
export function spanCountIn(bytes: Uint8Array, from: number, to: number): number | null {
  let count = 0;
  return eachSpan(bytes, from, to, () => count++) ? count : null;
}
