import type { Codes } from "./Coded.ts";
import type { Keys } from "./keysOf.ts";
import type { Profile } from "./Profile.ts";

/** A way to count rows under codes. */
export interface Coding {
  /** Number of codes. */
  readonly size: number;
  /** The codes of some rows. */
  codesOf(rows: Uint32Array): Uint32Array;
  /** Adds a number under the code of every one of some rows. */
  sum(sums: Int32Array, rows: Uint32Array, number: number): void;
}

/** The innermost loops, through which millions of rows pass in a second, stand by themselves and call nothing. */
function sumCodes(sums: Int32Array, codes: Codes, rows: Uint32Array, number: number): void {
  for (let at = 0; at < rows.length; at++) {
    const code = codes[rows[at] ?? 0] ?? 0;
    sums[code] = (sums[code] ?? 0) + number;
  }
}

/** By the combinations of a profile. */
export function byProfile({ codes, values }: Profile): Coding {
  return {
    size: values.length,
    codesOf: (rows) => rows.map((row) => codes[row] ?? 0),
    sum: (sums, rows, number) => sumCodes(sums, codes, rows, number),
  };
}

/** What each code of a column gives to a sum. */
interface Summand {
  codes: Codes;
  parts: Uint32Array;
}

function sumOfParts(one: Summand, other: Summand, rows: Uint32Array): Uint32Array {
  const sums = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    sums[at] = (one.parts[one.codes[row] ?? 0] ?? 0) + (other.parts[other.codes[row] ?? 0] ?? 0);
  }
  return sums;
}

function sumPairs(sums: Int32Array, one: Summand, other: Summand, rows: Uint32Array, number: number): void {
  const { codes, parts } = one;
  const { codes: otherCodes, parts: otherParts } = other;
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] ?? 0;
    const code = (parts[codes[row] ?? 0] ?? 0) + (otherParts[otherCodes[row] ?? 0] ?? 0);
    sums[code] = (sums[code] ?? 0) + number;
  }
}

/** By pairs of a key of one dimension and one of another: the first times the number of the others, plus the other. */
export function byPairs(outer: Keys<string>, inner: Keys<string>): Coding {
  const width = inner.keys.length;
  const one = { codes: outer.profile.codes, parts: outer.keyOf.map((key) => key * width) };
  const other = { codes: inner.profile.codes, parts: inner.keyOf };
  return {
    size: outer.keys.length * width,
    codesOf: (rows) => sumOfParts(one, other, rows),
    sum: (sums, rows, number) => sumPairs(sums, one, other, rows, number),
  };
}
