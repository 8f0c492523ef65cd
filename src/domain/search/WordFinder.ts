import { rowsHaving } from "./rowsHaving.ts";
import type { SearchColumns } from "./SearchColumns.ts";

/** Words that are kept: those of a search, of which one changes. */
const MOST_WORDS = 2;

/** Finds words in the facts of an archive. */
export class WordFinder {
  readonly #search: SearchColumns;
  readonly #known = new Map<string, Uint32Array>();

  constructor(search: SearchColumns) {
    this.#search = search;
  }

  /** The rows in whose facts a folded word stands; the word is not empty and holds no space. They never change. */
  rowsHaving(word: string): Uint32Array {
    const { facts, letters } = this.#search;
    const letter = letters.get(word);
    if (letter !== undefined) return letter;
    const found = this.#known.get(word) ?? rowsHaving(facts, word);
    this.#known.delete(word);
    this.#known.set(word, found);
    for (const oldest of this.#known.keys()) if (this.#known.size > MOST_WORDS) this.#known.delete(oldest);
    return found;
  }
}
