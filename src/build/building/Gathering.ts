import type { Linkable } from "../../domain/cases/Linkable.ts";
import { caseIdsOf } from "../../domain/cases/linkCases.ts";
import { linksOf } from "../../domain/cases/linksOf.ts";
import type { Place, PlaceId } from "../../domain/schema.ts";
import type { Entry } from "../cache/ReadingCache.ts";
import type { Head } from "../reading/Reading.ts";
import type { Published } from "./PageTexts.ts";

/** An article that goes into the dataset, and where its reading lies. */
export interface Kept extends Published {
  id: string;
  entry: Entry;
}

export interface Gathered {
  /** In the order of the dataset. */
  kept: readonly Kept[];
  places: Readonly<Record<PlaceId, Place>>;
  incidents: number;
  background: number;
  /** Of incidents that are one case with others, by their ids. */
  caseIds: ReadonlyMap<string, string>;
  /** Articles with an incident that has the id of another for its case. */
  joined: ReadonlySet<string>;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What of all articles must be known at once: where they lie, their places, and by what their cases are found. */
export class Gathering {
  readonly #kept: Kept[] = [];
  readonly #places = new Map<PlaceId, Place>();
  readonly #linkables: Linkable[] = [];
  readonly #ids = new Set<string>();
  #background = 0;

  /** Throws an Error where an incident has the id of another, which breaks the contract of the dataset. */
  add(kept: Kept, { places, linkables, background }: Head): void {
    this.#kept.push(kept);
    for (const [id, place] of Object.entries(places)) this.#places.set(id, place);
    for (const { id } of linkables) {
      if (this.#ids.has(id)) throw new Error(`the dataset breaks its contract: incident ${id} stands twice`);
      this.#ids.add(id);
    }
    this.#linkables.push(...linkables);
    this.#background += background;
  }

  /** In an order that does not depend on which article was read first. */
  finish(): Gathered {
    const articles = new Map(this.#linkables.map(({ id, articleId }) => [id, articleId]));
    const caseIds = caseIdsOf(linksOf(this.#linkables), (id) => articles.get(id) ?? "");
    const isJoined = ({ id }: Linkable) => (caseIds.get(id) ?? id) !== id;
    return {
      kept: this.#kept.sort((a, b) => byText(a.id, b.id)),
      places: Object.fromEntries([...this.#places].sort(([a], [b]) => byText(a, b))),
      incidents: this.#linkables.length,
      background: this.#background,
      caseIds,
      joined: new Set(this.#linkables.filter(isJoined).map(({ articleId }) => articleId)),
    };
  }
}
