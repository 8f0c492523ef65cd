import { type ArticleStanding, byPublication } from "../../domain/byPublication.ts";
import { byText } from "../../domain/byText.ts";
import type { Place, PlaceId } from "../../domain/schema.ts";
import type { Summary } from "../reading/Reading.ts";
import type { Published } from "./PageTexts.ts";

/** An article that goes into the dataset. */
export interface Kept extends Published {
  id: string;
  /** Of its reading. */
  key: string;
  summary: Summary;
}

export interface Gathered {
  /** In the order of the dataset. */
  kept: readonly Kept[];
  places: Readonly<Record<PlaceId, Place>>;
  incidents: number;
  background: number;
}

function standingOf({ id, summary: { published } }: Kept): ArticleStanding {
  return { id, published };
}

/** What of all articles must be known at once: where they lie, their places, and how many incidents they tell of. */
export class Gathering {
  readonly #kept: Kept[] = [];
  readonly #places = new Map<PlaceId, Place>();
  readonly #ids = new Set<string>();
  #background = 0;

  /** `places`: those of its incidents, and perhaps others. Throws an Error where an incident has the id of another, which breaks the contract of the dataset. */
  add(kept: Kept, places: Readonly<Record<PlaceId, Place>>): void {
    const { incidents, background } = kept.summary;
    this.#kept.push(kept);
    for (const id of kept.summary.places) {
      const place = this.#places.get(id) ?? places[id];
      if (place !== undefined) this.#places.set(id, place);
    }
    for (const { id } of incidents) {
      if (this.#ids.has(id)) throw new Error(`the dataset breaks its contract: incident ${id} stands twice`);
      this.#ids.add(id);
    }
    this.#background += background;
  }

  /** In an order that does not depend on which article was read first. */
  finish(): Gathered {
    return {
      kept: this.#kept.sort((a, b) => byPublication(standingOf(a), standingOf(b))),
      places: Object.fromEntries([...this.#places].sort(([a], [b]) => byText(a, b))),
      incidents: this.#ids.size,
      background: this.#background,
    };
  }
}
