import type { Keyed } from "../domain/Sequence.ts";
import type { Article } from "../domain/schema.ts";
import { CodedValues } from "./CodedValues.ts";
import { rowOfId } from "./IdTable.ts";
import { Recent } from "./Recent.ts";
import type { StoredArticles } from "./StoredDataset.ts";
import { isThere, textAt } from "./StoredTexts.ts";

const DIGEST = 32;

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

/** The digest at a row, in hexadecimal. */
function digestAt(bytes: Uint8Array, row: number): string {
  let hex = "";
  for (let at = row * DIGEST; at < (row + 1) * DIGEST; at++) hex += HEX[bytes[at] ?? 0];
  return hex;
}

/** The articles of a columnar file, each made when it is asked for. */
export class ArticleRows implements Keyed<Article> {
  readonly length: number;
  readonly #stored: StoredArticles;
  readonly #recent = new Recent<Article>();
  readonly #language: CodedValues<string>;
  readonly #published: CodedValues<string>;
  readonly #publisher: CodedValues<string>;
  readonly #problems: CodedValues<Article["problems"]>;

  constructor(stored: StoredArticles) {
    this.length = stored.length;
    this.#stored = stored;
    this.#language = new CodedValues(stored.language, String);
    this.#published = new CodedValues(stored.published, String);
    this.#publisher = new CodedValues(stored.publisher, String);
    this.#problems = new CodedValues(stored.problems, (text) => JSON.parse(text));
  }

  at(index: number): Article | undefined {
    return index >= 0 && index < this.length ? this.#recent.get(index, this.#make) : undefined;
  }

  /** The day of publication alone, without making the article. */
  publishedAt(row: number): string | null {
    return this.#published.at(row);
  }

  rowOf(id: string): number | undefined {
    return rowOfId(this.#stored.table, this.#stored.id, id);
  }

  *[Symbol.iterator](): Iterator<Article> {
    for (let row = 0; row < this.length; row++) yield this.#make(row);
  }

  readonly #make = (row: number): Article => {
    const stored = this.#stored;
    const id = textAt(stored.id, row) ?? "";
    return {
      id,
      file: textAt(stored.file, row) ?? `${id}.txt`,
      sha256: digestAt(stored.sha256, row),
      language: this.#language.at(row) ?? "",
      title: textAt(stored.title, row),
      published: this.#published.at(row),
      url: textAt(stored.url, row),
      publisher: this.#publisher.at(row),
      ...(isThere(stored.added, row) ? { added: true as const } : {}),
      problems: this.#problems.at(row) ?? [],
    };
  };
}
