import { add, wordsFor } from "./bits.ts";

/** Stands for the first row of what stands in none. */
const NONE = 0xffffffff;
/** Set in the first row of what stands in rows that mostly lie far apart. */
const FAR = 0x80000000;
/** A distance that does not go into 16 bits. */
const FAR_APART = 0x10000;
/** In the place of such a distance: the row itself comes next. No row is its own next. */
const LEAP = 0;

/** For each of some things the rows in which it stands. Plain data, so that a worker may make it. */
export interface RowLists {
  /** The first row of each: most things stand in one row alone. */
  readonly firsts: Uint32Array;
  /**
   * The further rows of each thing, ascending: of each the distance to the one before, or where that is long a zero and
   * the row itself, its lower half first; of things most of whose rows lie far apart the rows alone.
   */
  readonly further: Uint16Array;
  /** Where those of each thing begin, and where the last end. */
  readonly starts: Uint32Array;
  /** The rows of those things that stand in so many that their bits take less room; they are listed nowhere else. */
  readonly dense: ReadonlyMap<number, Uint32Array>;
}

/** Things that stand in more than one in so many rows are dense: a distance takes 16 bits. */
const DENSE = 16;

/** The rows of every thing, those of one thing together: where each begins, and all of them. */
function gatherRows(things: ArrayLike<number>, rowAt: (at: number) => number, different: number) {
  const begins = new Uint32Array(different + 1);
  for (let at = 0; at < things.length; at++) {
    const next = (things[at] ?? 0) + 1;
    begins[next] = (begins[next] ?? 0) + 1;
  }
  for (let thing = 1; thing <= different; thing++) begins[thing] = (begins[thing] ?? 0) + (begins[thing - 1] ?? 0);
  const rows = new Uint32Array(things.length);
  const next = begins.slice();
  for (let at = 0; at < things.length; at++) {
    const place = next[things[at] ?? 0] ?? 0;
    rows[place] = rowAt(at);
    next[things[at] ?? 0] = place + 1;
  }
  return { begins, rows };
}

/** Whatever stands in some rows, in a column of so many. */
interface Standing {
  /** By their numbers, in the order of the rows; each once in a row. */
  things: ArrayLike<number>;
  rowAt: (at: number) => number;
  /** How many things there are. */
  different: number;
  length: number;
}

function isFar(rows: Uint32Array, place: number): boolean {
  return (rows[place] ?? 0) - (rows[place - 1] ?? 0) >= FAR_APART;
}

/** Whether half of them lie far from the one before. */
function lieFar(rows: Uint32Array): boolean {
  let far = 0;
  for (let place = 1; place < rows.length; place++) far += Number(isFar(rows, place));
  return far > 0 && far * 2 >= rows.length - 1;
}

/** Puts the further rows of a thing into a list, from `at` on; gives back where they end. */
function list(rows: Uint32Array, areFar: boolean, into: Uint16Array, at: number): number {
  let end = at;
  for (let place = 1; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const leaps = isFar(rows, place);
    if (leaps && !areFar) into[end++] = LEAP;
    if (leaps || areFar) {
      into[end++] = row;
      into[end++] = row >>> 16;
    } else into[end++] = row - (rows[place - 1] ?? 0);
  }
  return end;
}

/** The rows of things. */
export function rowListsOf({ things, rowAt, different, length }: Standing): RowLists {
  const { begins, rows } = gatherRows(things, rowAt, different);
  const [firsts, starts] = [new Uint32Array(different).fill(NONE), new Uint32Array(different + 1)];
  const dense = new Map<number, Uint32Array>();
  const further = new Uint16Array(rows.length * 2);
  let end = 0;
  for (let thing = 0; thing < different; thing++) {
    const own = rows.subarray(begins[thing], begins[thing + 1]);
    const [first] = own;
    if (own.length > length / DENSE) dense.set(thing, bitsOf(own, length));
    else if (first !== undefined) {
      const areFar = lieFar(own);
      firsts[thing] = areFar ? first | FAR : first;
      end = list(own, areFar, further, end);
    }
    starts[thing + 1] = end;
  }
  return { firsts, further: further.slice(0, end), starts, dense };
}

function bitsOf(rows: Uint32Array, length: number): Uint32Array {
  const words = wordsFor(length);
  for (const row of rows) add(words, row);
  return words;
}

/** How long the list of a thing is; of what stands in most rows, longer than any. */
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
