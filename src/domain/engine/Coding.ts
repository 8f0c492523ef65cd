import { countOnes, lowestRow } from "./bits.ts";
import type { Codes } from "./Coded.ts";
import type { Keys } from "./keysOf.ts";
import type { Profile } from "./Profile.ts";
import type { Turn } from "./Turn.ts";

/** What stands under each of some codes. */
export interface Sums {
  readonly incidents: Int32Array;
  /** People beyond one for each incident; below zero where groups have no number. */
  readonly beyond: Float64Array;
  readonly unnumbered: Int32Array;
}

/** A way to count rows under codes. */
export interface Coding {
  /** Number of codes. */
  readonly size: number;
  /** Adds every row that comes in to the sums of its code, and takes away every row that goes out. */
  sum(into: Sums, turn: Turn): void;
}

/** Adds or takes away what a group counts beyond one: that of the lowest bit of a word. */
function sumGroup({ beyond, unnumbered }: Sums, code: number, { to, groups }: Turn, at: number, word: number): void {
  const bit = word & -word;
  const sign = ((to[at] ?? 0) & bit) === 0 ? -1 : 1;
  const size = groups.sizes[(groups.before[at] ?? 0) + countOnes((groups.words[at] ?? 0) & (bit - 1))] ?? 0;
  beyond[code] = (beyond[code] ?? 0) + sign * (groups.beyond[size] ?? 0);
  unnumbered[code] = (unnumbered[code] ?? 0) + sign * (groups.unnumbered[size] ?? 0);
}

/** The innermost loops, through which millions of rows pass in a second, stand by themselves. */
function sumCodes(into: Sums, codes: Codes, turn: Turn): void {
  const { incidents } = into;
  const { from, to, words, groups } = turn;
  for (const at of words) {
    const before = from[at] ?? 0;
    const after = to[at] ?? 0;
    for (let added = after & ~before; added !== 0; added &= added - 1) {
      const code = codes[lowestRow(at, added)] ?? 0;
      incidents[code] = (incidents[code] ?? 0) + 1;
    }
    for (let removed = before & ~after; removed !== 0; removed &= removed - 1) {
      const code = codes[lowestRow(at, removed)] ?? 0;
      incidents[code] = (incidents[code] ?? 0) - 1;
    }
    for (let left = (before ^ after) & (groups.words[at] ?? 0); left !== 0; left &= left - 1)
      sumGroup(into, codes[lowestRow(at, left)] ?? 0, turn, at, left);
  }
}

/** By the combinations of a profile. */
export function byProfile({ codes, values }: Profile): Coding {
  return {
    size: values.length,
    sum: (into, turn) => sumCodes(into, codes, turn),
  };
}

/** What each code of a column gives to a sum. */
interface Summand {
  codes: Codes;
  parts: Uint32Array;
}

function sumOfParts(one: Summand, other: Summand, row: number): number {
  return (one.parts[one.codes[row] ?? 0] ?? 0) + (other.parts[other.codes[row] ?? 0] ?? 0);
}

function sumPairs(into: Sums, one: Summand, other: Summand, turn: Turn): void {
  const { incidents } = into;
  const { from, to, words, groups } = turn;
  for (const at of words) {
    const before = from[at] ?? 0;
    const after = to[at] ?? 0;
    for (let added = after & ~before; added !== 0; added &= added - 1) {
      const code = sumOfParts(one, other, lowestRow(at, added));
      incidents[code] = (incidents[code] ?? 0) + 1;
    }
    for (let removed = before & ~after; removed !== 0; removed &= removed - 1) {
      const code = sumOfParts(one, other, lowestRow(at, removed));
      incidents[code] = (incidents[code] ?? 0) - 1;
    }
    for (let left = (before ^ after) & (groups.words[at] ?? 0); left !== 0; left &= left - 1)
      sumGroup(into, sumOfParts(one, other, lowestRow(at, left)), turn, at, left);
  }
}

/** By pairs of a key of one dimension and one of another: the first times the number of the others, plus the other. */
export function byPairs(outer: Keys<string>, inner: Keys<string>): Coding {
  const width = inner.keys.length;
  const one = { codes: outer.profile.codes, parts: outer.keyOf.map((key) => key * width) };
  const other = { codes: inner.profile.codes, parts: inner.keyOf };
  return {
    size: outer.keys.length * width,
    sum: (into, turn) => sumPairs(into, one, other, turn),
  };
}
