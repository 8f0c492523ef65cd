import { addAllBut, wordsFor } from "../engine/bits.ts";
import { addRows, type RowLists } from "../engine/RowLists.ts";
import { textCount, textsHaving } from "./JoinedTexts.ts";
import { NAMES, type SearchColumns } from "./SearchColumns.ts";

/** Words that are kept: those of a search, of which one changes. */
const MOST_WORDS = 2;

const NONE = new Uint32Array();

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
  /** The word that was looked for last, and the texts of each column that have it: those that have more of it are among them. */
  #last: { word: string; texts: readonly Uint32Array[] } = { word: "", texts: [] };

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
    const having = this.#textsHaving(word);
    for (const [at, { texts, rows }] of this.#search.entries()) {
      const those = having[at] ?? NONE;
      if (at === NAMES || those.length * 2 <= textCount(texts)) addRows(rows, those, found);
      else this.#addAllBut(othersThan(those, textCount(texts)), rows, found);
    }
    return found;
  }

  #textsHaving(word: string): readonly Uint32Array[] {
    const { word: part, texts: before } = this.#last;
    const isLonger = part !== "" && word.includes(part);
    const texts = this.#search.map((fact, at) => textsHaving(fact.texts, word, (isLonger && before[at]) || null));
    this.#last = { word, texts };
    return texts;
  }

  /** Each row has one text of a fact: where most texts have the word, the rows of the others are left out. */
  #addAllBut(others: Uint32Array, rows: RowLists, found: Uint32Array): void {
    const left = wordsFor(this.#length);
    addRows(rows, others, left);
    addAllBut(left, this.#length, found);
  }
}
