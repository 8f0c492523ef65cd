import { add, wordsFor } from "./bits.ts";
import { FAR, LEAP, NONE, type RowLists } from "./RowLists.ts";

/** A distance that does not go into 16 bits. */
const FAR_APART = 0x10000;
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
