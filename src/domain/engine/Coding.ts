import { type Change, sumChanged } from "./Change.ts";
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
  return byCode(keys.length, (row) => keyOf[profile.codes[row] ?? 0] ?? 0);
}

/** By pairs of a key of one dimension and one of another: the first times the number of the others, plus the other. */
export function byPairs(outer: Keys<string>, inner: Keys<string>): Coding {
  const [outerCodes, innerCodes] = [outer.profile.codes, inner.profile.codes];
  const width = inner.keys.length;
  const firstOf = outer.keyOf.map((key) => key * width);
  const { keyOf } = inner;
  return byCode(
    outer.keys.length * width,
    (row) => (firstOf[outerCodes[row] ?? 0] ?? 0) + (keyOf[innerCodes[row] ?? 0] ?? 0),
  );
}

function byCode(size: number, codeOf: (row: number) => number): Coding {
  return {
    size,
    codeOf,
    sum(sums, { from, to, at }) {
      for (const word of at) {
        const [before, after] = [from[word] ?? 0, to[word] ?? 0];
        for (let changed = before ^ after; changed !== 0; changed &= changed - 1) {
          const bit = changed & -changed;
          const code = codeOf((word << 5) | (31 - Math.clz32(bit)));
          sums[code] = (sums[code] ?? 0) + ((after & bit) !== 0 ? 1 : -1);
        }
      }
    },
  };
}
