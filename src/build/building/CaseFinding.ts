import type { Linkable } from "../../domain/cases/Linkable.ts";
import { caseIdsOf } from "../../domain/cases/linkCases.ts";
import { linkKeysOf, linksOf } from "../../domain/cases/linksOf.ts";
import type { Edition } from "../last/LastBuild.ts";
import type { Summary } from "../reading/Reading.ts";
import type { Kept } from "./Gathering.ts";

type Known = Pick<Edition, "standings" | "caseIds">;

/**
 * Finds the cases that incidents are of. A case follows from those alone who are linked, directly or through others: so of
 * incidents that the last build knew, only those are touched that may be linked with one that came or one that is gone,
 * and whoever is linked with these. All others keep the case they had.
 */
export class CaseFinding {
  readonly #last: Known | null;
  readonly #added: Kept[] = [];
  readonly #known: Kept[] = [];
  #new: readonly Linkable[] = [];
  /** Of the known incidents, those that had to be read. */
  readonly #read = new Map<string, Linkable>();
  readonly #readArticles = new Set<Kept>();
  readonly #touched = new Set<string>();
  /** Whoever has one of these is to be read. */
  #linkKeys = new Set<number>();
  /** And whoever has one of these is touched, since somebody is gone who was perhaps linked with him. */
  #gone: ReadonlySet<number> | null = null;

  constructor(last: Known | null) {
    this.#last = last;
  }

  /** An article; `isKnown`: to the last build. */
  add(kept: Kept, isKnown: boolean): void {
    (isKnown ? this.#known : this.#added).push(kept);
  }

  /** After all are added: the articles that are new. */
  get added(): readonly Kept[] {
    return this.#added;
  }

  /** The incidents of the articles that are new. */
  meet(linkables: readonly Linkable[]): void {
    this.#new = linkables;
    if (this.#known.length > 0) this.#seek(linkables);
  }

  /** After all new ones were met: the known articles of which the incidents must be read, until there are no more. */
  toRead(): Kept[] {
    this.#gone ??= this.#keysOfGone();
    const isSought = ({ linkKeys }: Summary["incidents"][number]) => linkKeys.some((key) => this.#linkKeys.has(key));
    if (this.#linkKeys.size === 0) return [];
    const sought = this.#known.filter((kept) => !this.#readArticles.has(kept) && kept.summary.incidents.some(isSought));
    for (const kept of sought) this.#readArticles.add(kept);
    this.#linkKeys = new Set();
    return sought;
  }

  /** The incidents of articles that were to be read. */
  read(linkables: readonly Linkable[]): void {
    for (const each of linkables) {
      this.#read.set(each.id, each);
      if (linkKeysOf(each).some((key) => this.#gone?.has(key))) this.#touch(each);
    }
    this.#touchLinked();
  }

  /** Of incidents that are one case with others, by their ids. */
  caseIds(): ReadonlyMap<string, string> {
    const touched = [...this.#touched].flatMap((id) => this.#read.get(id) ?? []);
    const found = new Map(caseIdsOf(linksOf([...this.#new, ...touched])));
    for (const { summary } of this.#known)
      for (const { id } of summary.incidents) {
        const caseId = this.#touched.has(id) ? undefined : this.#last?.caseIds.get(id);
        if (caseId !== undefined) found.set(id, caseId);
      }
    return found;
  }

  #keysOfGone(): ReadonlySet<number> {
    const known = new Set(this.#known.map(({ key }) => key));
    const gone = (this.#last?.standings ?? []).filter(({ key }) => !known.has(key));
    const keys = new Set(gone.flatMap(({ summary }) => summary.incidents.flatMap(({ linkKeys }) => linkKeys)));
    for (const key of keys) this.#linkKeys.add(key);
    return keys;
  }

  #seek(linkables: readonly Linkable[]): void {
    for (const each of linkables) for (const key of linkKeysOf(each)) this.#linkKeys.add(key);
  }

  #touch(linkable: Linkable): void {
    this.#touched.add(linkable.id);
    this.#seek([linkable]);
  }

  /** Touches whoever of those that were read is linked with one that is touched or new, and then who is linked with these. */
  #touchLinked(): void {
    const { incidents, ones, others } = linksOf([...this.#new, ...this.#read.values()]);
    const isSettled = ({ id }: Linkable) => this.#read.has(id) && !this.#touched.has(id);
    for (let before = -1; before < this.#touched.size; ) {
      before = this.#touched.size;
      for (const [index, one] of ones.entries()) {
        const [a, b] = [incidents[one], incidents[others[index] ?? 0]];
        if (a && b && isSettled(a) !== isSettled(b)) this.#touch(isSettled(a) ? a : b);
      }
    }
  }
}
