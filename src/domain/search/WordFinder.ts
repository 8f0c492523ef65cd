import { addAllBut, wordsFor } from "../engine/bits.ts";
import { addRows } from "../engine/RowLists.ts";
import { textCount, textsHaving } from "./JoinedTexts.ts";
import type { SearchColumns } from "./SearchColumns.ts";
import type { TextRows } from "./TextRows.ts";

/** Words that are kept: those of a search, of which one changes. */
const MOST_WORDS = 2;

/** Those that are not among some indices. */
function othersThan(indices: Uint32Array, length: number): Uint32Array {
  const isAmong = new Uint8Array(length);
  for (const index of indices) isAmong[index] = 1;
  return Uint32Array.from(isAmong.keys()).filter((index) => isAmong[index] === 0);
}

/** Finds words in the facts of an archive. */
export class WordFinder {
  readonly #search: SearchColumns;
  readonly #length: number;
  readonly #known = new Map<string, Uint32Array>();

  constructor(search: SearchColumns, length: number) {
    this.#search = search;
    this.#length = length;
  }

  /** The rows in whose facts a folded word stands; the word is not empty and holds no space. */
  rowsHaving(word: string): Uint32Array {
    const found = this.#known.get(word) ?? this.#find(word);
    this.#known.delete(word);
    this.#known.set(word, found);
    for (const oldest of this.#known.keys()) if (this.#known.size > MOST_WORDS) this.#known.delete(oldest);
    return found;
  }

  #find(word: string): Uint32Array {
    const [names, ...facts] = this.#search;
    const found = wordsFor(this.#length);
    if (names !== undefined) addRows(names.rows, textsHaving(names.texts, word), found);
    for (const fact of facts) this.#addFact(fact, word, found);
    return found;
  }

  /** Each row has one text of a fact: where most texts have the word, the rows of the others are left out. */
  #addFact({ texts, rows }: TextRows, word: string, found: Uint32Array): void {
    const having = textsHaving(texts, word);
    if (having.length * 2 > textCount(texts)) {
      const others = wordsFor(this.#length);
      addRows(rows, othersThan(having, textCount(texts)), others);
      addAllBut(others, this.#length, found);
    } else addRows(rows, having, found);
  }
}
