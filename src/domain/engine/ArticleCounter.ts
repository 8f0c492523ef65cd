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
    this.#addChanged(change);
    const { added, removed } = changedAmong(change, this.#archive.toldAgain.words);
    for (const lead of added) this.#addOthers(lead, 1);
    for (const lead of removed) this.#addOthers(lead, -1);
    this.#at = words;
  }

  /** The article of every lead itself; as in `sumChanged` nothing is called for a row. */
  #addChanged({ from, to, at }: Change): void {
    const { articleOf } = this.#archive.columns;
    const reportsOf = this.#reportsOf;
    let [articles, reports] = [this.#articles, this.#reports];
    for (const word of at) {
      const [before, after] = [from[word] ?? 0, to[word] ?? 0];
      for (let changed = before ^ after; changed !== 0; changed &= changed - 1) {
        const bit = changed & -changed;
        const article = articleOf[(word << 5) | (31 - Math.clz32(bit))] ?? 0;
        const known = reportsOf[article] ?? 0;
        const sign = (after & bit) !== 0 ? 1 : -1;
        reportsOf[article] = known + sign;
        reports += sign;
        if (known === 0) articles += 1;
        else if (known + sign === 0) articles -= 1;
      }
    }
    this.#articles = articles;
    this.#reports = reports;
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
