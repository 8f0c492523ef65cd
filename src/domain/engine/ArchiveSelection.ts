import { type Dimension, dimension } from "../dimension.ts";
import type { Dataset, Incident } from "../schema.ts";
import type { Selection } from "../selection.ts";
import { addTallies, type Tally } from "../tally.ts";
import type { Archive } from "./Archive.ts";
import type { ArticleCount, ArticleCounter } from "./ArticleCounter.ts";
import { countBoth } from "./bits.ts";
import { byKeys, byPairs, byProfile } from "./Coding.ts";
import { Counting } from "./Counting.ts";
import type { Counts } from "./Counts.ts";
import { type Keys, keysFor } from "./keysOf.ts";
import type { Members } from "./Members.ts";
import type { Profile } from "./profileOf.ts";
import { sharedKeys } from "./sharedKeys.ts";
import { TallyMap } from "./TallyMap.ts";
import { tallyByArticle } from "./tallyByArticle.ts";

/** So many combinations of traits are not copied to count a few keys. */
const MANY_CODES = 1024;

/** Of few keys, and of traits that are counted in any case. */
const bySize = dimension("size", ["count"], ({ count }) => (count === null ? "unnumbered" : "numbered"));

/**
 * A selection over columns: who is in it, and what of them has been counted so far.
 */
export class ArchiveSelection implements Selection {
  readonly members: Members;
  readonly #archive: Archive;
  readonly #counter: ArticleCounter;
  readonly #counting: Counting;
  #articleCount: ArticleCount | null = null;
  #total: Tally | null = null;
  readonly #tallies = new Map<Dimension, ReadonlyMap<string, Tally>>();

  constructor(archive: Archive, members: Members, counter: ArticleCounter, before: ArchiveSelection | null) {
    this.members = members;
    this.#archive = archive;
    this.#counter = counter;
    this.#counting = new Counting(archive, members, before === null ? null : before.#counting);
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
    return this.#articleCounts().reports;
  }

  get articles(): number {
    return this.#articleCounts().articles;
  }

  articleRows(): readonly number[] {
    return this.#counter.list(this.members);
  }

  countBy<Key extends string>(dimension: Dimension<Key>): ReadonlyMap<Key, Tally> {
    const known = this.#tallies.get(dimension) ?? this.#tallyBy(dimension);
    this.#tallies.set(dimension, known);
    return known as ReadonlyMap<Key, Tally>;
  }

  countByBoth<Outer extends string, Inner extends string>(outer: Dimension<Outer>, inner: Dimension<Inner>) {
    const [outerKeys, { keys }] = [this.#keys(outer), this.#keys(inner)];
    const counts = this.#countsOfPairs(outer, inner);
    const found = new Map<Outer, ReadonlyMap<Inner, Tally>>();
    for (const key of this.countBy(outer).keys())
      found.set(key, new TallyMap(keys, counts, outerKeys.keys.indexOf(key) * keys.length));
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

  #keys<Key extends string>(dimension: Dimension<Key>): Keys<Key> {
    return keysFor(this.#archive.columns.traits, dimension);
  }

  #articleCounts(): ArticleCount {
    this.#articleCount ??= this.#counter.count(this.members, this.#counting.change);
    return this.#articleCount;
  }

  #tallyBy<Key extends string>(dimension: Dimension<Key>): ReadonlyMap<Key, Tally> {
    const { profile, keys, keyOf } = this.#keys(dimension);
    const isWide = profile.values.length > MANY_CODES && keys.length <= MANY_CODES;
    const counts = isWide ? this.#countsOfKeys(dimension) : this.#countsOf(profile).groupedBy(keyOf, keys.length);
    return new TallyMap(keys, counts);
  }

  #countsOf(profile: Profile): Counts {
    return this.#counting.by(profile, profile, () => byProfile(profile));
  }

  #countsOfKeys(dimension: Dimension): Counts {
    const keys = this.#keys(dimension);
    return this.#counting.by(keys, keys, () => byKeys(keys));
  }

  #countsOfPairs(outer: Dimension, inner: Dimension): Counts {
    return this.#counting.by(outer, inner, () => byPairs(this.#keys(outer), this.#keys(inner)));
  }
}
