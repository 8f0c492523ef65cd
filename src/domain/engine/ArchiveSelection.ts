import { type Dimension, dimension } from "../dimension.ts";
import type { Dataset, Incident } from "../schema.ts";
import type { Selection } from "../selection.ts";
import { addTallies, type Tally } from "../tally.ts";
import type { Archive } from "./Archive.ts";
import { countBoth } from "./bits.ts";
import { byPairs, byProfile } from "./Coding.ts";
import { Counting } from "./Counting.ts";
import type { Counts } from "./Counts.ts";
import { type Keys, keysFor } from "./keysOf.ts";
import type { Members } from "./Members.ts";
import type { Profile } from "./Profile.ts";
import { articlesAmong, countArticles, reportsAmong } from "./reportsAmong.ts";
import { sharedKeys } from "./sharedKeys.ts";
import { TallyMap } from "./TallyMap.ts";
import type { Turns } from "./Turn.ts";
import { tallyByArticle } from "./tallyByArticle.ts";

/** Of few keys, and of traits that are counted in any case. */
const bySize = dimension("size", ["count"], ({ count }) => (count === null ? "unnumbered" : "numbered"));

/**
 * A selection over columns: who is in it, and what of them has been counted so far.
 */
export class ArchiveSelection implements Selection {
  readonly members: Members;
  readonly #archive: Archive;
  readonly #counting: Counting;
  #telling: { reports: number; articles: number } | null = null;
  #total: Tally | null = null;
  readonly #tallies = new Map<Dimension, ReadonlyMap<string, Tally>>();

  constructor(archive: Archive, members: Members, turns: Turns, others: readonly ArchiveSelection[]) {
    this.members = members;
    this.#archive = archive;
    this.#counting = new Counting(
      archive,
      members,
      turns,
      others.map((other) => other.#counting),
    );
  }

  get dataset(): Dataset {
    return this.#archive.dataset;
  }

  get size(): number {
    return this.members.size;
  }

  get total(): Tally {
    this.#total ??= addTallies(this.countBy(bySize).values());
    return this.#total;
  }

  get toldAgain(): number {
    return countBoth(this.members.words, this.#archive.toldAgain.words);
  }

  get reports(): number {
    return this.#countTelling().reports;
  }

  get articles(): number {
    return this.#countTelling().articles;
  }

  articleRows(): readonly number[] {
    return articlesAmong(this.#archive, reportsAmong(this.#archive, this.members));
  }

  countBy<Key extends string>(dimension: Dimension<Key>): ReadonlyMap<Key, Tally> {
    const known = this.#tallies.get(dimension) ?? this.#tallyBy(dimension);
    this.#tallies.set(dimension, known);
    return known as ReadonlyMap<Key, Tally>;
  }

  countByBoth<Outer extends string, Inner extends string>(outer: Dimension<Outer>, inner: Dimension<Inner>) {
    const [{ keys: outerKeys }, { keys }] = [this.#keys(outer), this.#keys(inner)];
    const counts = this.#countsOfPairs(outer, inner);
    const present = this.countBy(outer);
    const found = new Map<Outer, ReadonlyMap<Inner, Tally>>();
    for (const [at, key] of outerKeys.entries())
      if (present.has(key)) found.set(key, new TallyMap(keys, counts, at * keys.length));
    return found;
  }

  sharedBy<Outer extends string, Inner extends string>(outer: Dimension<Outer>, inner: Dimension<Inner>) {
    const sizes = new Map(Array.from(this.countBy(outer), ([key, { incidents }]) => [key, incidents] as const));
    return sharedKeys(this.members, this.#keys(outer), this.#keys(inner), sizes);
  }

  countByArticle(): ReadonlyMap<string, Tally> {
    return tallyByArticle(this.#archive, this.members);
  }

  row(index: number): Incident {
    const row = this.members.rowAt(index);
    const incident = this.dataset.incidents.at(row);
    if (incident === undefined) throw new RangeError(`row ${row} of ${this.dataset.incidents.length} incidents`);
    return incident;
  }

  /** Which rows tell is not kept: where one of their numbers is asked for, the other mostly is. */
  #countTelling(): { reports: number; articles: number } {
    if (this.#telling !== null) return this.#telling;
    const reports = reportsAmong(this.#archive, this.members);
    this.#telling = { reports: reports.size, articles: countArticles(this.#archive, reports) };
    return this.#telling;
  }

  #keys<Key extends string>(dimension: Dimension<Key>): Keys<Key> {
    return keysFor(this.#archive.columns, dimension);
  }

  #tallyBy<Key extends string>(dimension: Dimension<Key>): ReadonlyMap<Key, Tally> {
    const { profile, keys, keyOf } = this.#keys(dimension);
    const counts = this.#countsOf(profile);
    // Keys stand in the order of the first combination under each: where there are as many, each has its own.
    return new TallyMap(keys, keys.length === keyOf.length ? counts : counts.groupedBy(keyOf, keys.length));
  }

  #countsOf(profile: Profile): Counts {
    return this.#counting.by(profile, profile, () => byProfile(profile));
  }

  /** By pairs of keys; where both follow from the same traits, these have been counted. */
  #countsOfPairs(outer: Dimension, inner: Dimension): Counts {
    const [one, other] = [this.#keys(outer), this.#keys(inner)];
    if (one.profile !== other.profile) return this.#counting.by(outer, inner, () => byPairs(one, other));
    const width = other.keys.length;
    const pairOf = one.keyOf.map((key, code) => key * width + (other.keyOf[code] ?? 0));
    return this.#countsOf(one.profile).groupedBy(pairOf, one.keys.length * width);
  }
}
