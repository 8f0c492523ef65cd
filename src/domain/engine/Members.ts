import { countBits, countOnes, has, keep, keepAndCount } from "./bits.ts";

/** Words whose bits are counted together, so that a row is found without counting from the first. */
const WORDS_IN_BLOCK = 32;

/** A set of rows of an archive that never changes. */
export class Members {
  readonly words: Uint32Array;
  #size: number | null = null;
  /** Number of members before each block. */
  #before: Uint32Array | null = null;

  /** The number of members is counted when it is asked for, where it is not known. */
  constructor(words: Uint32Array, size: number | null = null) {
    this.words = words;
    this.#size = size;
  }

  /** Those who are in all of some sets, of which there is one at least. */
  static inAll([first, ...others]: readonly [Members, ...Members[]]): Members {
    const last = others.pop();
    if (last === undefined) return first;
    const words = first.words.slice();
    for (const other of others) keep(words, other.words);
    return new Members(words, keepAndCount(words, last.words));
  }

  get size(): number {
    this.#size ??= countBits(this.words);
    return this.#size;
  }

  has(row: number): boolean {
    return has(this.words, row);
  }

  /** The row of the member at an index below `size`, in ascending order. Throws a RangeError outside. */
  rowAt(index: number): number {
    if (!Number.isInteger(index) || index < 0 || index >= this.size)
      throw new RangeError(`row ${index} of a selection of ${this.size}`);
    const before = this.#blocks();
    let block = 0;
    for (let step = 1 << (31 - Math.clz32(before.length)); step > 0; step >>>= 1) {
      const next = before[block + step];
      if (next !== undefined && next <= index) block += step;
    }
    return this.#rowFrom(block * WORDS_IN_BLOCK, index - (before[block] ?? 0));
  }

  #rowFrom(firstWord: number, skipped: number): number {
    let left = skipped;
    let at = firstWord;
    for (let ones = countOnes(this.words[at] ?? 0); ones <= left; ones = countOnes(this.words[++at] ?? 0)) left -= ones;
    let word = this.words[at] ?? 0;
    for (; left > 0; left--) word &= word - 1;
    return (at << 5) | (31 - Math.clz32(word & -word));
  }

  #blocks(): Uint32Array {
    if (this.#before !== null) return this.#before;
    const before = new Uint32Array(Math.ceil(this.words.length / WORDS_IN_BLOCK) || 1);
    let sum = 0;
    this.words.forEach((word, at) => {
      if (at % WORDS_IN_BLOCK === 0) before[at / WORDS_IN_BLOCK] = sum;
      sum += countOnes(word);
    });
    this.#before = before;
    return before;
  }
}
