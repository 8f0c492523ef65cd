import type { Article, Incident, Place, PlaceId } from "../../domain/schema.ts";
import type { Entry, ReadingCache } from "../cache/ReadingCache.ts";
import { listed } from "../reading/listed.ts";
import { headOf, incidentsOf, incidentsTextOf, type Reading } from "../reading/Reading.ts";
import type { Gathered, Kept } from "./Gathering.ts";

/**
 * All that was found, in the order of the dataset. Articles and incidents lie on the disk and come one after the other,
 * as often as they are asked for; there may be more of them than the memory holds.
 */
export class Findings {
  readonly #cache: ReadingCache;
  readonly #gathered: Gathered;

  constructor(cache: ReadingCache, gathered: Gathered) {
    this.#cache = cache;
    this.#gathered = gathered;
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
    for (const { entry } of this.#gathered.kept) yield headOf(this.#read(entry)).article;
  }

  *incidents(): Iterable<Incident> {
    for (const text of this.incidentTexts()) yield* incidentsOf(text);
  }

  /** The incidents of one article after the other, as they stand in the dataset's list. */
  *incidentTexts(): Iterable<string> {
    for (const article of this.#gathered.kept) {
      const text = this.#textOf(article);
      if (text !== "") yield text;
    }
  }

  /** Most cases are told by one article, and their incidents stand as they were read. */
  #textOf({ id, entry }: Kept): string {
    const { caseIds, joined } = this.#gathered;
    const text = incidentsTextOf(this.#read(entry));
    if (!joined.has(id)) return text;
    return listed(
      incidentsOf(text).map((incident) => ({ ...incident, caseId: caseIds.get(incident.id) ?? incident.id })),
    );
  }

  #read(entry: Entry): Reading {
    const reading = this.#cache.read(entry);
    if (reading === null) throw new Error(`${entry.pack.path} was damaged while it was read; build again`);
    return reading;
  }
}
