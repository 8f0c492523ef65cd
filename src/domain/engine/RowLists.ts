/** Stands for the first row of what stands in none. */
export const NONE = 0xffffffff;
/** Set in the first row of what stands in rows of which at least half lie far from the one before. */
export const FAR = 0x80000000;
/** In the place of a distance that does not go into 16 bits: the row itself comes next. No row is its own next. */
export const LEAP = 0;

/** For each of some things the rows in which it stands. Plain data, so that a worker may make it. */
export interface RowLists {
  /** The first row of each: most things stand in one row alone. */
  readonly firsts: Uint32Array;
  /**
   * The further rows of each thing, ascending: of each the distance to the one before, or where that is long a zero and
   * the row itself, its lower half first; of things of which at least half lie far the rows alone.
   */
  readonly further: Uint16Array;
  /** Where those of each thing begin, and where the last end. */
  readonly starts: Uint32Array;
  /** The rows of those things that stand in so many that their bits take less room; they are listed nowhere else. */
  readonly dense: ReadonlyMap<number, Uint32Array>;
}

/** How long the list of a thing is; of what is dense, longer than any. */
export function lengthOf({ starts, dense }: RowLists, thing: number): number {
  return dense.has(thing) ? Number.POSITIVE_INFINITY : (starts[thing + 1] ?? 0) - (starts[thing] ?? 0);
}

/** Adds the rows of some things to a set. */
export function addRows(lists: RowLists, things: Uint32Array, into: Uint32Array): void {
  applyRows(lists, things, into, 0);
}

/** Puts the rows of some things into a set where they are not in it, and takes them out where they are. */
export function turnRows(lists: RowLists, things: Uint32Array, into: Uint32Array): void {
  applyRows(lists, things, into, -1);
}

/** Adds a row with `turning` 0, turns it with -1. */
function applyRow(row: number, into: Uint32Array, turning: number): void {
  const before = into[row >>> 5] ?? 0;
  const bit = 1 << (row & 31);
  into[row >>> 5] = (before | bit) ^ (before & bit & turning);
}

function applyRows(
  { firsts, further, starts, dense }: RowLists,
  things: Uint32Array,
  into: Uint32Array,
  turning: number,
) {
  for (const thing of things) {
    const first = firsts[thing] ?? NONE;
    if (first === NONE) {
      applyBits(dense.get(thing), into, turning);
      continue;
    }
    const end = starts[thing + 1] ?? 0;
    let at = starts[thing] ?? 0;
    let row = first & ~FAR;
    applyRow(row, into, turning);
    const areFar = row !== first;
    while (at < end) {
      const unit = further[at++] ?? 0;
      if (areFar) row = unit | ((further[at++] ?? 0) << 16);
      else if (unit !== LEAP) row += unit;
      else {
        row = (further[at] ?? 0) | ((further[at + 1] ?? 0) << 16);
        at += 2;
      }
      applyRow(row, into, turning);
    }
  }
}

function applyBits(bits: Uint32Array | undefined, into: Uint32Array, turning: number): void {
  if (bits === undefined) return;
  for (let at = 0; at < bits.length; at++) {
    const [before, added] = [into[at] ?? 0, bits[at] ?? 0];
    into[at] = (before | added) ^ (before & added & turning);
  }
}
