import { type Change, sumChanged } from "./Change.ts";
import type { Codes } from "./Coded.ts";
import type { Keys } from "./keysOf.ts";
import type { Profile } from "./profileOf.ts";

/** A way to count rows under codes. */
export interface Coding {
  /** Number of codes. */
  readonly size: number;
  codeOf(row: number): number;
  /** Adds one under the code of every row that comes in, and takes one away under that of every row that goes out. */
  sum(sums: Int32Array, change: Change): void;
}

/** By the combinations of a profile. */
export function byProfile({ codes, values }: Profile): Coding {
  return {
    size: values.length,
    codeOf: (row) => codes[row] ?? 0,
    sum: (sums, change) => sumChanged(sums, codes, change),
  };
}

/** By the keys of a dimension. */
export function byKeys({ profile, keys, keyOf }: Keys<string>): Coding {
  return bySums(
    { codes: profile.codes, parts: keyOf },
    { codes: profile.codes, parts: keyOf.map(() => 0) },
    keys.length,
  );
}

/** By pairs of a key of one dimension and one of another: the first times the number of the others, plus the other. */
export function byPairs(outer: Keys<string>, inner: Keys<string>): Coding {
  const width = inner.keys.length;
  return bySums(
    { codes: outer.profile.codes, parts: outer.keyOf.map((key) => key * width) },
    { codes: inner.profile.codes, parts: inner.keyOf },
    outer.keys.length * width,
  );
}

/** What each code of a column gives to a sum. */
interface Summand {
  codes: Codes;
  parts: Uint32Array;
}

/** By the sum of what two columns give. */
function bySums(one: Summand, other: Summand, size: number): Coding {
  const { codes, parts } = one;
  const { codes: otherCodes, parts: otherParts } = other;
  return {
    size,
    codeOf: (row) => (parts[codes[row] ?? 0] ?? 0) + (otherParts[otherCodes[row] ?? 0] ?? 0),
    sum(sums, { from, to, at }) {
      for (const word of at) {
        const [before, after] = [from[word] ?? 0, to[word] ?? 0];
        for (let changed = before ^ after; changed !== 0; changed &= changed - 1) {
          const bit = changed & -changed;
          const row = (word << 5) | (31 - Math.clz32(bit));
          const code = (parts[codes[row] ?? 0] ?? 0) + (otherParts[otherCodes[row] ?? 0] ?? 0);
          sums[code] = (sums[code] ?? 0) + ((after & bit) !== 0 ? 1 : -1);
        }
      }
    },
  };
}
