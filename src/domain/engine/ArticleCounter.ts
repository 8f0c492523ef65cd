import { type Archive, othersOf } from "./Archive.ts";
import { wordsFor } from "./bits.ts";
import { type Change, changeBetween, changedAmong } from "./Change.ts";
import type { Members } from "./Members.ts";

/** How many articles tell of the cases of a selection, in how many reports. */
export interface ArticleCount {
  readonly articles: number;
  readonly reports: number;
}

/**
 * Counts the articles that tell of the cases of a set of rows. There are nearly as many articles as incidents, too many
 * to copy for every set: one count goes along from set to set.
 */
export class ArticleCounter {
  readonly #archive: Archive;
  /** For each article the number of its reports in the set. */
  readonly #reportsOf: Int32Array;
  #articles = 0;
  #reports = 0;
  #at: Uint32Array;

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#reportsOf = new Int32Array(archive.dataset.articles.length);
    this.#at = wordsFor(archive.columns.length);
  }

  /** `change` may be what leads to these members from others, and saves looking for it where these were counted last. */
  count(members: Members, change: Change | null = null): ArticleCount {
    this.#moveTo(members, change);
    return { articles: this.#articles, reports: this.#reports };
  }

  /** The indices of the articles, ascending. */
  list(members: Members): number[] {
    this.#moveTo(members, null);
    const articles: number[] = [];
    this.#reportsOf.forEach((reports, article) => {
      if (reports > 0) articles.push(article);
    });
    return articles;
  }

  #moveTo({ words, size }: Members, known: Change | null): void {
    let change = known?.from === this.#at ? known : changeBetween(this.#at, words);
    if (change.size > size) {
      this.#reportsOf.fill(0);
      this.#articles = 0;
      this.#reports = 0;
      change = changeBetween(wordsFor(this.#archive.columns.length), words);
    }
    const { articleOf } = this.#archive.columns;
    for (const word of change.at) {
      const [before, after] = [change.from[word] ?? 0, words[word] ?? 0];
      for (let left = before ^ after; left !== 0; left &= left - 1) {
        const bit = left & -left;
        this.#add(articleOf[(word << 5) | (31 - Math.clz32(bit))] ?? 0, (after & bit) !== 0 ? 1 : -1);
      }
    }
    const { added, removed } = changedAmong(change, this.#archive.toldAgain.words);
    for (const lead of added) this.#addOthers(lead, 1);
    for (const lead of removed) this.#addOthers(lead, -1);
    this.#at = words;
  }

  #addOthers(lead: number, sign: 1 | -1): void {
    for (const other of othersOf(this.#archive, lead)) this.#add(this.#archive.columns.articleOf[other] ?? 0, sign);
  }

  #add(article: number, sign: 1 | -1): void {
    const before = this.#reportsOf[article] ?? 0;
    this.#reportsOf[article] = before + sign;
    this.#reports += sign;
    if (before === 0) this.#articles += 1;
    else if (before + sign === 0) this.#articles -= 1;
  }
}
