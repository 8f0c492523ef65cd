/** Stands for the first row of what stands in none. */
const NONE = 0xffffffff;

/** For each of some things the rows in which it stands. Plain data, so that a worker may make it. */
export interface RowLists {
  /** The first row of each: most things stand in one row alone. */
  readonly firsts: Uint32Array;
  /**
   * The further rows of each thing, ascending: of each the distance to the one before in as few bytes as it needs, seven
   * bits in each, the lowest first, the highest bit set where another byte follows (LEB128).
   */
  readonly distances: Uint8Array;
  /** Where those of each thing begin, and where the last end. */
  readonly starts: Uint32Array;
}

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

/** Things by their numbers below `different`, each standing in the row that `rowAt` tells; rows ascend with `at`. */
export function rowListsOf(things: ArrayLike<number>, rowAt: (at: number) => number, different: number): RowLists {
  const { begins, rows } = gatherRows(things, rowAt, different);
  const [firsts, starts] = [new Uint32Array(different), new Uint32Array(different + 1)];
  // A distance needs five bytes at most.
  const distances = new Uint8Array(rows.length * 5);
  let end = 0;
  for (let thing = 0; thing < different; thing++) {
    const [begin, next] = [begins[thing] ?? 0, begins[thing + 1] ?? 0];
    firsts[thing] = begin === next ? NONE : (rows[begin] ?? 0);
    for (let at = begin + 1; at < next; at++) {
      let left = (rows[at] ?? 0) - (rows[at - 1] ?? 0);
      for (; left > 0x7f; left >>>= 7) distances[end++] = (left & 0x7f) | 0x80;
      distances[end++] = left;
    }
    starts[thing + 1] = end;
  }
  return { firsts, distances: distances.slice(0, end), starts };
}

/** The bytes in which the rows of some things are written: about as many as there are rows. */
export function listedBytes({ starts }: RowLists, things: Uint32Array): number {
  return things.reduce((sum, thing) => sum + (starts[thing + 1] ?? 0) - (starts[thing] ?? 0), 0);
}

/** What becomes of a row that is listed: it is in, or it is in where it was not before, and else out. */
export type Effect = "add" | "turn";

/** Adds the rows of some things to a set, or turns them. */
export function applyRows(lists: RowLists, things: Uint32Array, effect: Effect, into: Uint32Array): void {
  const { firsts, distances, starts } = lists;
  const turning = effect === "turn" ? -1 : 0;
  for (const thing of things) {
    let row = firsts[thing] ?? NONE;
    if (row === NONE) continue;
    const end = starts[thing + 1] ?? 0;
    let at = starts[thing] ?? 0;
    for (;;) {
      const [before, bit] = [into[row >>> 5] ?? 0, 1 << (row & 31)];
      into[row >>> 5] = (before | bit) ^ (before & bit & turning);
      if (at === end) break;
      let byte = distances[at++] ?? 0;
      let distance = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = distances[at++] ?? 0;
        distance |= (byte & 0x7f) << shift;
      }
      row += distance;
    }
  }
}
