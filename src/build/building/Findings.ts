import type { CopiedRows } from "../../columnar/writeColumns.ts";
import type { Article, Incident, Place, PlaceId } from "../../domain/schema.ts";
import type { ReadingCache } from "../cache/ReadingCache.ts";
import type { Edition, Standing } from "../last/LastBuild.ts";
import { isCopied, type Part } from "../last/partsOf.ts";
import { listed } from "../reading/listed.ts";
import { headOf, incidentsOf, incidentsTextOf, type Reading } from "../reading/Reading.ts";
import type { ListedText } from "./datasetText.ts";
import type { Gathered, Kept } from "./Gathering.ts";

/** What was found, and where it lies; `parts`: what the dataset is put together from. */
export interface Found {
  cache: ReadingCache;
  gathered: Gathered;
  caseIds: Edition["caseIds"];
  parts: readonly Part[];
}

/**
 * All that was found, in the order of the dataset. Articles and incidents lie on the disk and come one after the other,
 * as often as they are asked for; there may be more of them than the memory holds. What the last dataset has just as it is
 * to be is copied from there.
 */
export class Findings {
  readonly #cache: ReadingCache;
  readonly #gathered: Gathered;
  readonly #caseIds: Edition["caseIds"];
  readonly #parts: readonly Part[];
  /** Of the articles that are made, by their keys, once their texts were asked for. */
  readonly #sizes = new Map<string, Standing["sizes"]>();

  constructor({ cache, gathered, caseIds, parts }: Found) {
    this.#cache = cache;
    this.#gathered = gathered;
    this.#caseIds = caseIds;
    this.#parts = parts;
  }

  get counts(): { articles: number; incidents: number; background: number } {
    const { kept, incidents, background } = this.#gathered;
    return { articles: kept.length, incidents, background };
  }

  /** Of all incidents; sorted by id. */
  get places(): Readonly<Record<PlaceId, Place>> {
    return this.#gathered.places;
  }

  *articles(): Iterable<Article> {
    for (const kept of this.#gathered.kept) yield this.#articleOf(kept);
  }

  *incidents(): Iterable<Incident> {
    for (const kept of this.#gathered.kept) yield* this.#incidentsOf(kept);
  }

  /** The articles as they stand in the dataset's list. */
  *articleTexts(): Iterable<ListedText> {
    for (const part of this.#parts)
      if (isCopied(part)) yield* part.articleTexts();
      else yield this.#sized(part, "article", listed([this.#articleOf(part)]));
  }

  /** The incidents of one article after the other, as they stand in the dataset's list. */
  *incidentTexts(): Iterable<ListedText> {
    for (const part of this.#parts)
      if (isCopied(part)) yield* part.incidentTexts();
      else if (part.summary.incidents.length > 0) yield this.#sized(part, "incidents", this.#textOf(part));
  }

  *articleRows(): Iterable<Article | CopiedRows> {
    for (const part of this.#parts)
      if (isCopied(part)) yield part.articleRows;
      else yield this.#articleOf(part);
  }

  *incidentRows(): Iterable<Incident | CopiedRows> {
    for (const part of this.#parts)
      if (isCopied(part)) yield part.incidentRows;
      else yield* this.#incidentsOf(part);
  }

  /** How the articles stand in the dataset, after their texts were asked for. */
  *standings(): Iterable<Standing> {
    for (const part of this.#parts)
      if (isCopied(part)) yield* part.standings;
      else yield { key: part.key, summary: part.summary, sizes: this.#sizesOf(part) };
  }

  #sizesOf({ key }: Kept): Standing["sizes"] {
    return this.#sizes.get(key) ?? { article: 0, incidents: 0 };
  }

  #sized(kept: Kept, list: keyof Standing["sizes"], text: string): string {
    this.#sizes.set(kept.key, { ...this.#sizesOf(kept), [list]: Buffer.byteLength(text) });
    return text;
  }

  #articleOf(kept: Kept): Article {
    return headOf(this.#read(kept)).article;
  }

  #incidentsOf(kept: Kept): Incident[] {
    return incidentsOf(this.#textOf(kept));
  }

  /** Most cases are told by one article, and their incidents stand as they were read. */
  #textOf(kept: Kept): string {
    const caseIds = this.#caseIds;
    const text = incidentsTextOf(this.#read(kept));
    const isOwn = ({ id }: { id: string }) => (caseIds.get(id) ?? id) === id;
    if (kept.summary.incidents.every(isOwn)) return text;
    return listed(
      incidentsOf(text).map((incident) => ({ ...incident, caseId: caseIds.get(incident.id) ?? incident.id })),
    );
  }

  #read({ file, key }: Kept): Reading {
    const entry = this.#cache.find(key);
    const reading = entry && this.#cache.read(entry);
    if (reading === null) throw new Error(`what was read of ${file} was damaged while it was used; build again`);
    return reading;
  }
}
