import { readSync } from "node:fs";

/** Between two members of a list. */
const SEPARATOR = ",\n".length;
/** Read at once, or one article's where that is more: bytes. */
const PIECE = 1 << 20;

/**
 * One of the lists in the file of a dataset, of which each article has a part: itself, or its incidents, of which there
 * may be none.
 */
export class ListInFile {
  readonly #file: number;
  /** Where the part of each article begins, and where one after the last would. */
  readonly #starts: Float64Array;

  /** `sizes`: bytes of each part, without what separates it from others; `from`: where the first begins. */
  constructor(file: number, from: number, sizes: readonly number[]) {
    this.#file = file;
    this.#starts = new Float64Array(sizes.length + 1);
    this.#starts[0] = from;
    for (const [index, size] of sizes.entries())
      this.#starts[index + 1] = this.#startOf(index) + (size === 0 ? 0 : size + SEPARATOR);
  }

  /**
   * The parts of the articles from one to another as they stand there, in pieces of some, without what separates these. A
   * piece holds until the next is asked for: room for each would keep the memory being swept.
   */
  *texts(from: number, to: number): Iterable<Uint8Array> {
    const room = Buffer.allocUnsafe(PIECE);
    for (let first = from; first < to; ) {
      let last = first + 1;
      while (last < to && this.#startOf(last + 1) - this.#startOf(first) <= PIECE) last += 1;
      const [begin, end] = [this.#startOf(first), this.#startOf(last) - SEPARATOR];
      if (end > begin) yield this.#read(begin, end, room);
      first = last;
    }
  }

  #read(begin: number, end: number, room: Buffer): Uint8Array {
    const length = end - begin;
    const bytes = length > room.length ? Buffer.allocUnsafe(length) : room.subarray(0, length);
    for (let at = 0; at < bytes.length; ) {
      const read = readSync(this.#file, bytes, at, bytes.length - at, begin + at);
      if (read === 0) throw new RangeError("the file of the last dataset ends too soon");
      at += read;
    }
    return bytes;
  }

  #startOf(index: number): number {
    return this.#starts[index] ?? 0;
  }
}

/** Bytes that parts of these sizes take together. */
export function sizeOfList(sizes: readonly number[]): number {
  const total = sizes.reduce((sum, size) => sum + (size === 0 ? 0 : size + SEPARATOR), 0);
  return Math.max(total - SEPARATOR, 0);
}
