import { add, wordsFor } from "./bits.ts";

/** Stands for the first row of what stands in none. */
const NONE = 0xffffffff;

/** For each of some things the rows in which it stands. Plain data, so that a worker may make it. */
export interface RowLists {
  /** The first row of each: most things stand in one row alone. */
  readonly firsts: Uint32Array;
  /**
   * The further rows of each thing, ascending: of each the distance to the one before, in 15 bits, with the highest bit
   * set where another 15 bits follow, the higher ones.
   */
  readonly distances: Uint16Array;
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
  /** By their numbers, in the order of the rows. */
  things: ArrayLike<number>;
  rowAt: (at: number) => number;
  /** How many things there are. */
  different: number;
  length: number;
}

/** The rows of things. */
export function rowListsOf({ things, rowAt, different, length }: Standing): RowLists {
  const { begins, rows } = gatherRows(things, rowAt, different);
  const [firsts, starts] = [new Uint32Array(different).fill(NONE), new Uint32Array(different + 1)];
  const dense = new Map<number, Uint32Array>();
  const distances = new Uint16Array(rows.length * 2);
  let end = 0;
  for (let thing = 0; thing < different; thing++) {
    const [begin, next] = [begins[thing] ?? 0, begins[thing + 1] ?? 0];
    if (next - begin > length / DENSE) dense.set(thing, bitsOf(rows.subarray(begin, next), length));
    else {
      if (next > begin) firsts[thing] = rows[begin] ?? NONE;
      for (let at = begin + 1; at < next; at++) {
        const distance = (rows[at] ?? 0) - (rows[at - 1] ?? 0);
        distances[end++] = distance < 0x8000 ? distance : (distance & 0x7fff) | 0x8000;
        if (distance >= 0x8000) distances[end++] = distance >>> 15;
      }
    }
    starts[thing + 1] = end;
  }
  return { firsts, distances: distances.slice(0, end), starts, dense };
}

function bitsOf(rows: Uint32Array, length: number): Uint32Array {
  const words = wordsFor(length);
  for (const row of rows) add(words, row);
  return words;
}

/** Adds the rows of some things to a set. */
export function addRows(lists: RowLists, things: Uint32Array, into: Uint32Array): void {
  applyRows(lists, things, into, 0);
}

/** Puts the rows of some things into a set where they are not in it, and takes them out where they are. */
export function turnRows(lists: RowLists, things: Uint32Array, into: Uint32Array): void {
  applyRows(lists, things, into, -1);
}

/** Adds rows with `turning` 0, turns them with -1. */
function applyRows(
  { firsts, distances, starts, dense }: RowLists,
  things: Uint32Array,
  into: Uint32Array,
  turning: number,
) {
  for (const thing of things) {
    let row = firsts[thing] ?? NONE;
    if (row === NONE) {
      applyBits(dense.get(thing), into, turning);
      continue;
    }
    const end = starts[thing + 1] ?? 0;
    let at = starts[thing] ?? 0;
    for (;;) {
      const [before, bit] = [into[row >>> 5] ?? 0, 1 << (row & 31)];
      into[row >>> 5] = (before | bit) ^ (before & bit & turning);
      if (at === end) break;
      const distance = distances[at++] ?? 0;
      row += distance < 0x8000 ? distance : (distance & 0x7fff) + ((distances[at++] ?? 0) << 15);
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
