import { closeSync } from "node:fs";
import type { StoredTables } from "../../columnar/tablesIn.ts";
import type { CopiedRows } from "../../columnar/writeColumns.ts";
import type { Place, PlaceId } from "../../domain/schema.ts";
import { AFTER_INCIDENTS, BEFORE_ARTICLES } from "../building/datasetText.ts";
import type { Written } from "../building/writeStream.ts";
import type { Summary } from "../reading/Reading.ts";
import { ListInFile, sizeOfList } from "./ListInFile.ts";

/** An article of a dataset that was written: what must be known of it, and how much room it takes there. */
export interface Standing {
  key: string;
  summary: Summary;
  /** Bytes of the article among the articles, and of its incidents among the incidents. */
  sizes: { article: number; incidents: number };
}

/** A dataset that was written. */
export interface Edition {
  dataset: Written;
  columns: Written;
  /** In the order of the dataset. */
  standings: readonly Standing[];
  places: Readonly<Record<PlaceId, Place>>;
  /** Of incidents that are one case with others, by their ids. */
  caseIds: ReadonlyMap<string, string>;
}

/** Articles that follow each other in the last dataset, and with their incidents as they stand there. */
export interface Copied {
  standings: readonly Standing[];
  /** As they stand in the dataset's lists, in pieces without the commas between these. */
  articleTexts(): Iterable<Uint8Array>;
  incidentTexts(): Iterable<Uint8Array>;
  articleRows: CopiedRows;
  incidentRows: CopiedRows;
}

/**
 * The dataset that the last build wrote, as long as its files are those that were written. Of an article that is as it was, nothing
 * need be read or made again: what the files say of it is copied.
 */
export class LastBuild {
  readonly edition: Edition;
  readonly tables: StoredTables;
  readonly #file: number;
  readonly #articles: ListInFile;
  readonly #incidents: ListInFile;
  /** The row of each article's first incident. */
  readonly #rows: readonly number[];
  readonly #standing: ReadonlyMap<string, number>;

  /** `file`: its dataset, opened; `tables`: its columns. */
  constructor(edition: Edition, file: number, tables: StoredTables) {
    const { standings, dataset } = edition;
    const incidents = standings.map(({ sizes }) => sizes.incidents);
    const articles = standings.map(({ sizes }) => sizes.article);
    const rows = [0];
    for (const { summary } of standings) rows.push((rows.at(-1) ?? 0) + summary.incidents.length);
    this.edition = edition;
    this.tables = tables;
    this.#file = file;
    this.#articles = new ListInFile(file, BEFORE_ARTICLES.length, articles);
    this.#incidents = new ListInFile(file, dataset.bytes - AFTER_INCIDENTS.length - sizeOfList(incidents), incidents);
    this.#rows = rows;
    this.#standing = new Map(standings.map(({ key }, index) => [key, index]));
  }

  /** Where an article stands in it, by the key of its reading. */
  indexOf(key: string): number | null {
    return this.#standing.get(key) ?? null;
  }

  /** Its articles from one to another; `now`: where the first of them stands in the new dataset. */
  copy(from: number, to: number, now: number): Copied {
    const moved = now - from;
    return {
      standings: this.edition.standings.slice(from, to),
      articleTexts: () => this.#articles.texts(from, to),
      incidentTexts: () => this.#incidents.texts(from, to),
      articleRows: { from, to, moved },
      incidentRows: { from: this.#rows[from] ?? 0, to: this.#rows[to] ?? 0, moved },
    };
  }

  close(): void {
    closeSync(this.#file);
  }
}
