import type { Codes } from "./Coded.ts";
import type { Keys } from "./keysOf.ts";
import type { Profile } from "./Profile.ts";

/** A way to count rows under codes. */
export interface Coding {
  /** Number of codes. */
  readonly size: number;
  codeOf(row: number): number;
  /** Adds a number under the code of every one of some rows. */
  sum(sums: Int32Array, rows: Uint32Array, number: number): void;
}

/** By the combinations of a profile. */
export function byProfile({ codes, values }: Profile): Coding {
  return {
    size: values.length,
    codeOf: (row) => codes[row] ?? 0,
    sum(sums, rows, number) {
      for (let at = 0; at < rows.length; at++) {
        const code = codes[rows[at] ?? 0] ?? 0;
        sums[code] = (sums[code] ?? 0) + number;
      }
    },
  };
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
  const codeOf = (row: number) => (parts[codes[row] ?? 0] ?? 0) + (otherParts[otherCodes[row] ?? 0] ?? 0);
  return {
    size,
    codeOf,
    sum(sums, rows, number) {
      for (let at = 0; at < rows.length; at++) {
        const code = codeOf(rows[at] ?? 0);
        sums[code] = (sums[code] ?? 0) + number;
      }
    },
  };
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
