import type { Linkable } from "../../domain/cases/Linkable.ts";
import { caseIdsOf } from "../../domain/cases/linkCases.ts";
import { type Link, linksOf } from "../../domain/cases/linksOf.ts";
import type { Place, PlaceId } from "../../domain/schema.ts";
import type { Edition } from "../last/LastBuild.ts";
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
  links: readonly Link[];
  /** Of incidents that are one case with others, by their ids. */
  caseIds: ReadonlyMap<string, string>;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * What of all articles must be known at once: where they lie, their places, and by what their cases are found. Of articles
 * of which the last build knew all that, the cases are not looked for again.
 */
export class Gathering {
  readonly #kept: Kept[] = [];
  readonly #places = new Map<PlaceId, Place>();
  /** Of the articles that the last build did not know. */
  readonly #added: Linkable[] = [];
  readonly #articleOf = new Map<string, Kept>();
  #background = 0;

  /**
   * `linkables`: of an article that the last build did not know. Throws an Error where an incident has the id of another,
   * which breaks the contract of the dataset.
   */
  add(kept: Kept, linkables: readonly Linkable[] = []): void {
    const { places, incidents, background } = kept.summary;
    this.#kept.push(kept);
    for (const [id, place] of Object.entries(places)) this.#places.set(id, place);
    for (const { id } of incidents) {
      if (this.#articleOf.has(id)) throw new Error(`the dataset breaks its contract: incident ${id} stands twice`);
      this.#articleOf.set(id, kept);
    }
    for (const each of linkables) this.#added.push(each);
    this.#background += background;
  }

  /** Articles that the last build knew, and which may tell of a case with one it did not know. */
  toCompare(): Kept[] {
    const added = new Set(this.#added.map(({ id }) => id));
    const incidentsOf = ({ summary }: Kept) => summary.incidents;
    const all = this.#kept.flatMap(incidentsOf);
    const keys = new Set(all.flatMap(({ id, linkKeys }) => (added.has(id) ? linkKeys : [])));
    if (keys.size === 0) return [];
    const isNear = ({ id, linkKeys }: Summary["incidents"][number]) =>
      !added.has(id) && linkKeys.some((key) => keys.has(key));
    return this.#kept.filter((kept) => incidentsOf(kept).some(isNear));
  }

  /** In an order that does not depend on which article was read first. `compared`: the incidents of articles `toCompare`. */
  finish(compared: readonly Linkable[], last: Pick<Edition, "links"> | null): Gathered {
    const links = this.#links(compared, last?.links ?? []);
    return {
      kept: this.#kept.sort((a, b) => byText(a.id, b.id)),
      places: Object.fromEntries([...this.#places].sort(([a], [b]) => byText(a, b))),
      incidents: this.#articleOf.size,
      background: this.#background,
      links,
      caseIds: caseIdsOf(links, (id) => this.#articleOf.get(id)?.id ?? ""),
    };
  }

  /** The links of the last build among those that it knew, and those of each that is new. */
  #links(compared: readonly Linkable[], last: readonly Link[]): Link[] {
    const added = new Set(this.#added.map(({ id }) => id));
    const isKnown = (id: string) => this.#articleOf.has(id) && !added.has(id);
    const more = linksOf([...this.#added, ...compared]);
    return [
      ...last.filter(({ one, other }) => isKnown(one) && isKnown(other)),
      ...more.filter(({ one, other }) => added.has(one) || added.has(other)),
    ];
  }
}
