import type { Codes } from "./Coded.ts";

/**
 * Sets of rows as bits, 32 rows in a word of a `Uint32Array`. All sets of an archive are of one length; bits beyond its
 * last row are never set.
 */

export function wordsFor(length: number): Uint32Array {
  return new Uint32Array((length + 31) >>> 5);
}

export function has(words: Uint32Array, row: number): boolean {
  return (((words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
}

export function add(words: Uint32Array, row: number): void {
  words[row >>> 5] = (words[row >>> 5] ?? 0) | (1 << (row & 31));
}

export function remove(words: Uint32Array, row: number): void {
  words[row >>> 5] = (words[row >>> 5] ?? 0) & ~(1 << (row & 31));
}

/** Adds a row to `into` where another stands in `from`: 1, else 0. Without a branch, since who is there follows no order. */
export function addWhere(into: Uint32Array, row: number, from: Uint32Array, other: number): number {
  const isThere = ((from[other >>> 5] ?? 0) >>> (other & 31)) & 1;
  into[row >>> 5] = (into[row >>> 5] ?? 0) | (isThere << (row & 31));
  return isThere;
}

/** Number of bits set in a word. Source: Henry S. Warren, "Hacker's Delight", 5-1. */
export function countOnes(word: number): number {
  let ones = word - ((word >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countBits(words: Uint32Array): number {
  let sum = 0;
  for (const word of words) sum += countOnes(word);
  return sum;
}

/** Takes out of a set what is not in another. */
export function keep(words: Uint32Array, other: Uint32Array): void {
  for (let at = 0; at < words.length; at++) words[at] = (words[at] ?? 0) & (other[at] ?? 0);
}

/** The same, and counts what is left on the way. */
export function keepAndCount(words: Uint32Array, other: Uint32Array): number {
  let sum = 0;
  for (let at = 0; at < words.length; at++) {
    const both = (words[at] ?? 0) & (other[at] ?? 0);
    words[at] = both;
    sum += countOnes(both);
  }
  return sum;
}

/** How many rows stand in both. */
export function countBoth(a: Uint32Array, b: Uint32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) {
    const both = (a[at] ?? 0) & (b[at] ?? 0);
    if (both !== 0) sum += countOnes(both);
  }
  return sum;
}

/** In how many rows two sets differ. */
export function countDiffering(a: Uint32Array, b: Uint32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += countOnes((a[at] ?? 0) ^ (b[at] ?? 0));
  return sum;
}

/** The row of the lowest bit of a word that is not zero and stands at an index. */
export function lowestRow(at: number, word: number): number {
  return (at << 5) | (31 - Math.clz32(word & -word));
}

/** The rows of a set, ascending; `size` is their number. */
export function rowsOf(words: Uint32Array, size: number): Uint32Array {
  const rows = new Uint32Array(size);
  let next = 0;
  for (let at = 0; at < words.length; at++) {
    for (let word = words[at] ?? 0; word !== 0; word &= word - 1) rows[next++] = lowestRow(at, word);
  }
  return rows;
}

/** The marks of four rows that follow each other, as bits. */
function fourMarks(codes: Codes, marked: Uint8Array, row: number): number {
  return (
    (marked[codes[row] ?? 0] ?? 0) |
    ((marked[codes[row + 1] ?? 0] ?? 0) << 1) |
    ((marked[codes[row + 2] ?? 0] ?? 0) << 2) |
    ((marked[codes[row + 3] ?? 0] ?? 0) << 3)
  );
}

/**
 * Adds the rows whose code is marked with 1. But for the last few without a branch, since half of them may be, and four at
 * once, which takes two thirds of the time.
 */
export function addMarked(into: Uint32Array, codes: Codes, marked: Uint8Array): void {
  const { length } = codes;
  const whole = length >>> 5;
  for (let at = 0; at < whole; at++) {
    let word = 0;
    for (let bit = 0; bit < 32; bit += 4) word |= fourMarks(codes, marked, (at << 5) | bit) << bit;
    into[at] = (into[at] ?? 0) | word;
  }
  for (let row = whole << 5; row < length; row++) if (marked[codes[row] ?? 0] === 1) add(into, row);
}

/** Adds all of so many rows but some. */
export function addAllBut(some: Uint32Array, rows: number, into: Uint32Array): void {
  for (let at = 0; at < into.length; at++) into[at] = (into[at] ?? 0) | ~(some[at] ?? 0);
  for (let row = rows; row < into.length * 32; row++) remove(into, row);
}
