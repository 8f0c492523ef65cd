import { add, wordsFor } from "./bits.ts";
import { type Codes, encode } from "./Coded.ts";
import type { Columns } from "./Columns.ts";
import { traitIn } from "./profileOf.ts";

/** The rows that do not count as exactly one person: groups, and those of unstated size. */
export interface Groups {
  readonly words: Uint32Array;
  /** How many of them stand before each word. */
  readonly before: Uint32Array;
  /** The size of each, in the order of their rows, by its index in what follows. */
  readonly sizes: Codes;
  /** What each size adds to the people beyond one for each incident; -1 where it is not stated. */
  readonly beyond: Float64Array;
  /** What each size adds to the incidents of unstated size. */
  readonly unnumbered: Uint8Array;
}

export function groupsOf(columns: Columns): Groups {
  const countOf = traitIn(columns, "count");
  const [words, counts] = [wordsFor(columns.length), [] as (number | null)[]];
  const before = new Uint32Array(words.length);
  for (let row = 0; row < columns.length; row++) {
    if (row % 32 === 0) before[row >>> 5] = counts.length;
    const count = countOf(row);
    if (count === 1) continue;
    add(words, row);
    counts.push(count);
  }
  const { codes, values } = encode(counts, counts.length);
  return {
    words,
    before,
    sizes: codes,
    beyond: Float64Array.from(values, (count) => (count ?? 0) - 1),
    unnumbered: Uint8Array.from(values, (count) => Number(count === null)),
  };
}
