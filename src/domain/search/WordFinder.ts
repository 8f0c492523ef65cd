import { wordsFor } from "../engine/bits.ts";
import { addRows } from "../engine/RowLists.ts";
import { textsHaving } from "./JoinedTexts.ts";
import type { SearchColumns } from "./SearchColumns.ts";

/** Words that are kept: those of a search, of which one changes. */
const MOST_WORDS = 2;

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
    const found = wordsFor(this.#length);
    for (const { texts, rows } of this.#search) addRows(rows, textsHaving(texts, word), found);
    return found;
  }
}
