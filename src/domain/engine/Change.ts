import { countOnes } from "./bits.ts";

/** From one set of rows to another. */
export interface Change {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The indices of the words in which they differ. */
  readonly at: readonly number[];
  /** Number of rows in which they differ. */
  readonly size: number;
}

/** The change between two sets of rows. */
export function changeBetween(from: Uint32Array, to: Uint32Array): Change {
  const at: number[] = [];
  let size = 0;
  for (let word = 0; word < to.length; word++) {
    const different = (from[word] ?? 0) ^ (to[word] ?? 0);
    if (different === 0) continue;
    at.push(word);
    size += countOnes(different);
  }
  return { from, to, at, size };
}

/** The rows that come in with a change, and those that go out. */
export interface ChangedRows {
  readonly added: readonly number[];
  readonly removed: readonly number[];
}

/** A change, and the groups among its rows, which are found once for all that is counted of it. */
export interface Turn {
  readonly change: Change;
  readonly groups: ChangedRows;
}

export function turnBetween(from: Uint32Array, to: Uint32Array, groups: Uint32Array): Turn {
  const change = changeBetween(from, to);
  return { change, groups: changedAmong(change, groups) };
}

/** The rows of a change, of those in `among`; for few rows, since it lists them. */
export function changedAmong({ from, to, at }: Change, among: Uint32Array): ChangedRows {
  const [added, removed]: [number[], number[]] = [[], []];
  for (const word of at) {
    const [before, after] = [from[word] ?? 0, to[word] ?? 0];
    const changed = (before ^ after) & (among[word] ?? 0);
    for (let left = changed; left !== 0; left &= left - 1) {
      const bit = left & -left;
      ((after & bit) !== 0 ? added : removed).push((word << 5) | (31 - Math.clz32(bit)));
    }
  }
  return { added, removed };
}

/**
 * Adds one to `sums[codes[row]]` for every row that comes in, and takes one away for every row that goes out. The
 * innermost loop, through which millions of rows pass in a second: it calls nothing.
 */
export function sumChanged(sums: Int32Array, codes: ArrayLike<number>, { from, to, at }: Change): void {
  for (const word of at) {
    const [before, after] = [from[word] ?? 0, to[word] ?? 0];
    const first = word << 5;
    for (let added = after & ~before; added !== 0; added &= added - 1) {
      const code = codes[first | (31 - Math.clz32(added & -added))] ?? 0;
      sums[code] = (sums[code] ?? 0) + 1;
    }
    for (let removed = before & ~after; removed !== 0; removed &= removed - 1) {
      const code = codes[first | (31 - Math.clz32(removed & -removed))] ?? 0;
      sums[code] = (sums[code] ?? 0) - 1;
    }
  }
}
