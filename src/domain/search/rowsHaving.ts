import { addAllBut, wordsFor } from "../engine/bits.ts";
import { addRows, type RowLists } from "../engine/RowLists.ts";
import { textCount, textsHaving } from "./JoinedTexts.ts";
import type { TextRows } from "./TextRows.ts";

/** What is searched of some rows: the words of their names first, then the texts of each other fact. */
export interface SearchedFacts {
  readonly length: number;
  /** A row may have several words of names, but one text of each other fact. */
  readonly names: TextRows;
  readonly others: readonly TextRows[];
}

/** Those that are not among some ascending indices. */
function othersThan(indices: Uint32Array, length: number): Uint32Array {
  const others = new Uint32Array(length - indices.length);
  let [next, other] = [0, 0];
  for (const index of indices) {
    while (other < index) others[next++] = other++;
    other = index + 1;
  }
  while (other < length) others[next++] = other++;
  return others;
}

/** Each row has one text of a fact: where most texts have the word, the rows of the others are left out. */
function addAllOthers(rows: RowLists, others: Uint32Array, length: number, into: Uint32Array): void {
  const left = wordsFor(length);
  addRows(rows, others, left);
  addAllBut(left, length, into);
}

/** The rows in whose facts a folded word stands; the word is not empty and holds no space. */
export function rowsHaving({ length, names, others }: SearchedFacts, word: string): Uint32Array {
  const found = wordsFor(length);
  addRows(names.rows, textsHaving(names.texts, word), found);
  for (const { texts, rows } of others) {
    const those = textsHaving(texts, word);
    if (those.length * 2 <= textCount(texts)) addRows(rows, those, found);
    else addAllOthers(rows, othersThan(those, textCount(texts)), length, found);
  }
  return found;
}
