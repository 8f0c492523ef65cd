import { addRest, wordsFor } from "../engine/bits.ts";
import { applyRows, listedBytes } from "../engine/RowLists.ts";
import { textsHaving } from "./JoinedTexts.ts";
import type { SearchColumns } from "./SearchColumns.ts";
import type { TextRows } from "./TextRows.ts";

/** Words that are kept: those of a search, of which one changes. */
const MOST_WORDS = 3;

/** Those that are not among some ascending indices. */
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
    const { names, facts } = this.#search;
    const found = wordsFor(this.#length);
    applyRows(names.rows, textsHaving(names.texts, word), "add", found);
    for (const fact of facts) this.#addFact(fact, word, found);
    return found;
  }

  /** Each row has one text of a fact: where most have the word, the others are left out. */
  #addFact({ texts, rows }: TextRows, word: string, found: Uint32Array): void {
    const having = textsHaving(texts, word);
    if (having.length === 0) return;
    const others = othersThan(having, texts.letters.length);
    if (listedBytes(rows, having) <= listedBytes(rows, others)) return applyRows(rows, having, "add", found);
    const left = wordsFor(this.#length);
    applyRows(rows, others, "add", left);
    addRest(found, left, this.#length);
  }
}
