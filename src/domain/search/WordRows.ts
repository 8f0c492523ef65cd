import { add } from "../engine/bits.ts";
import { type JoinedTexts, joinTexts, textsHaving } from "./JoinedTexts.ts";

/** The rows in which each different word of a column stands. Plain data, so that a worker may make it. */
export interface WordRows {
  readonly words: JoinedTexts;
  /**
   * The rows of each word, ascending: of each the distance to the one before in as few bytes as it needs, seven bits in
   * each, the lowest first, the highest bit set where another byte follows (LEB128).
   */
  readonly distances: Uint8Array;
  /** Where those of each word begin, and where the last end. */
  readonly starts: Uint32Array;
}

/** A column of numbers that grows. */
class Growing {
  #numbers = new Uint32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) {
      const wider = new Uint32Array(this.length * 2);
      wider.set(this.#numbers);
      this.#numbers = wider;
    }
    this.#numbers[this.length++] = number;
  }

  at(index: number): number {
    return this.#numbers[index] ?? 0;
  }
}

/** Every word of every row as a number, in the order of the rows. */
function numberWords(rows: Iterable<string>) {
  const numberOf = new Map<string, number>();
  const [numbers, owners] = [new Growing(), new Growing()];
  let row = 0;
  for (const text of rows) {
    for (const word of text.split(" ")) {
      if (word === "") continue;
      const number = numberOf.get(word) ?? numberOf.size;
      if (number === numberOf.size) numberOf.set(word, number);
      numbers.push(number);
      owners.push(row);
    }
    row += 1;
  }
  return { words: [...numberOf.keys()], numbers, owners };
}

/** The rows of every word, those of one word together: where each begins, and all of them. */
function gatherRows({ words, numbers, owners }: ReturnType<typeof numberWords>) {
  const firsts = new Uint32Array(words.length + 1);
  for (let index = 0; index < numbers.length; index++) {
    const next = numbers.at(index) + 1;
    firsts[next] = (firsts[next] ?? 0) + 1;
  }
  for (let word = 1; word < firsts.length; word++) firsts[word] = (firsts[word] ?? 0) + (firsts[word - 1] ?? 0);
  const rows = new Uint32Array(numbers.length);
  const next = firsts.slice();
  for (let index = 0; index < numbers.length; index++) {
    const word = numbers.at(index);
    const place = next[word] ?? 0;
    rows[place] = owners.at(index);
    next[word] = place + 1;
  }
  return { firsts, rows };
}

/** The words of each row, which are separated by single spaces, and the rows in which they stand. */
export function wordRowsOf(rows: Iterable<string>): WordRows {
  const numbered = numberWords(rows);
  const { firsts, rows: gathered } = gatherRows(numbered);
  const starts = new Uint32Array(firsts.length);
  // A distance needs five bytes at most.
  const distances = new Uint8Array(gathered.length * 5);
  let end = 0;
  for (let word = 0; word + 1 < firsts.length; word++) {
    starts[word] = end;
    let before = -1;
    for (let at = firsts[word] ?? 0; at < (firsts[word + 1] ?? 0); at++) {
      let left = (gathered[at] ?? 0) - before;
      before = gathered[at] ?? 0;
      for (; left > 0x7f; left >>>= 7) distances[end++] = (left & 0x7f) | 0x80;
      distances[end++] = left;
    }
  }
  starts[starts.length - 1] = end;
  return { words: joinTexts(numbered.words), distances: distances.slice(0, end), starts };
}

/** Adds the rows in which a word stands, also as a part of another. */
export function addRowsHaving({ words, distances, starts }: WordRows, wanted: string, into: Uint32Array): void {
  for (const word of textsHaving(words, wanted)) {
    let row = -1;
    const end = starts[word + 1] ?? 0;
    let at = starts[word] ?? 0;
    while (at < end) {
      let byte = distances[at++] ?? 0;
      let distance = byte & 0x7f;
      for (let shift = 7; byte > 0x7f; shift += 7) {
        byte = distances[at++] ?? 0;
        distance |= (byte & 0x7f) << shift;
      }
      row += distance;
      add(into, row);
    }
  }
}
