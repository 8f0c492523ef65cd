import { type RowLists, rowListsOf } from "../engine/RowLists.ts";
import { Growing } from "../Growing.ts";
import { type JoinedTexts, joinTexts } from "./JoinedTexts.ts";

/** The rows in which each of some different texts stands. Plain data, so that a worker may make it. */
export interface TextRows {
  readonly texts: JoinedTexts;
  readonly rows: RowLists;
}

/** Behind the last letter of a Latin alphabet. */
const LATIN_END = 0x250;

/** Places for words, those of Latin letters first: a search stays within one alphabet, and so within one part of the words. */
function placesByAlphabet(words: readonly string[]): Uint32Array {
  const isLatin = (word: string) => word.charCodeAt(0) < LATIN_END;
  let latin = 0;
  let other = words.filter(isLatin).length;
  return Uint32Array.from(words, (word) => (isLatin(word) ? latin++ : other++));
}

/** The words of each row, which are separated by single spaces, and the rows in which they stand. */
export function wordRowsOf(texts: Iterable<string>): TextRows {
  const numberOf = new Map<string, number>();
  const list = () => new Growing((length) => new Uint32Array(length));
  const [numbers, owners] = [list(), list()];
  let row = 0;
  for (const text of texts) {
    for (const word of text.split(" ")) {
      if (word === "") continue;
      const number = numberOf.get(word) ?? numberOf.size;
      if (number === numberOf.size) numberOf.set(word, number);
      numbers.push(number);
      owners.push(row);
    }
    row += 1;
  }
  const words = [...numberOf.keys()];
  const [rows, placeOf] = [owners.all, placesByAlphabet(words)];
  const things = numbers.all.map((number) => placeOf[number] ?? 0);
  const placed = [...words];
  for (const [number, word] of words.entries()) placed[placeOf[number] ?? 0] = word;
  return {
    texts: joinTexts(placed),
    rows: rowListsOf({ things, rowAt: (at) => rows[at] ?? 0, different: words.length, length: row }),
  };
}

/** A column of few different texts: that of a row is the text number `codes[row]`. */
export function codedRowsOf(codes: ArrayLike<number>, texts: readonly string[]): TextRows {
  return {
    texts: joinTexts(texts),
    rows: rowListsOf({ things: codes, rowAt: (row) => row, different: texts.length, length: codes.length }),
  };
}
