import type { RowLists } from "../engine/RowLists.ts";
import { rowListsOf } from "../engine/rowListsOf.ts";
import { Growing } from "../Growing.ts";
import { type JoinedTexts, joinTexts } from "./JoinedTexts.ts";

/** The rows in which each of some different texts stands. Plain data, so that a worker may make it. */
export interface TextRows {
  readonly texts: JoinedTexts;
  readonly rows: RowLists;
}

/** The words of each row, which are separated by single spaces, and the rows in which they stand. */
export function wordRowsOf(texts: Iterable<string>): TextRows {
  const numberOf = new Map<string, number>();
  const list = () => new Growing((length) => new Uint32Array(length));
  const [numbers, owners] = [list(), list()];
  let row = 0;
  for (const text of texts) {
    for (const word of new Set(text.split(" "))) {
      if (word === "") continue;
      const number = numberOf.get(word) ?? numberOf.size;
      if (number === numberOf.size) numberOf.set(word, number);
      numbers.push(number);
      owners.push(row);
    }
    row += 1;
  }
  // By the alphabet, so that words of one beginning, of which many are searched together, lie together.
  const words = [...numberOf.keys()].sort();
  const placeOf = new Uint32Array(words.length);
  for (const [place, word] of words.entries()) placeOf[numberOf.get(word) ?? 0] = place;
  const rows = owners.all;
  return {
    texts: joinTexts(words),
    rows: rowListsOf({
      things: numbers.all.map((number) => placeOf[number] ?? 0),
      rowAt: (at) => rows[at] ?? 0,
      different: words.length,
      length: row,
    }),
  };
}

/** A column of few different texts: that of a row is the text number `codes[row]`. */
export function codedRowsOf(codes: ArrayLike<number>, texts: readonly string[]): TextRows {
  return {
    texts: joinTexts(texts),
    rows: rowListsOf({ things: codes, rowAt: (row) => row, different: texts.length, length: codes.length }),
  };
}
