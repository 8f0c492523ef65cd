import { fold } from "./fold.ts";
import type { Dataset } from "./schema.ts";

/** The texts of the articles, ready to be searched. */
class ArticleTexts {
  readonly #folded: ReadonlyMap<string, string>;
  readonly #found = new Map<string, ReadonlySet<string>>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.#folded = new Map([...texts].map(([id, text]) => [id, fold(text)]));
  }

  /** The ids of the articles in whose text the folded word stands. */
  having(word: string): ReadonlySet<string> {
    const known = this.#found.get(word);
    if (known !== undefined) return known;
    // While a reader types, words come and go; the memory of them stays small.
    if (this.#found.size >= MOST_WORDS) this.#found.clear();
    const found = new Set([...this.#folded].filter(([, text]) => text.includes(word)).map(([id]) => id));
    this.#found.set(word, found);
    return found;
  }
}

const MOST_WORDS = 50;

const textsOf = new WeakMap<Dataset, ArticleTexts>();

/**
 * The same dataset, of which the texts of articles are known too, by the ids of the articles. The texts are no part of
 * it: they are neither written nor exported with it.
 */
export function withArticleTexts<Of extends Dataset>(dataset: Of, texts: ReadonlyMap<string, string>): Of {
  const known = { ...dataset };
  textsOf.set(known, new ArticleTexts(texts));
  return known;
}

/** The articles in whose text a folded word stands; none where the texts are not known. */
export function articlesHaving(word: string, dataset: Dataset): ReadonlySet<string> {
  return textsOf.get(dataset)?.having(word) ?? new Set();
}
