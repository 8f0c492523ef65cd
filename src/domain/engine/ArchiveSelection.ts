import { type Dimension, dimension } from "../dimension.ts";
import type { Dataset, Incident } from "../schema.ts";
import type { Selection } from "../selection.ts";
import { addTallies, type Tally } from "../tally.ts";
import type { Archive } from "./Archive.ts";
import type { ArticleCount, ArticleCounter } from "./ArticleCounter.ts";
import { countBoth, wordsFor } from "./bits.ts";
import { type Turn, turnBetween } from "./Change.ts";
import { byKeys, byPairs, byProfile, type Coding } from "./Coding.ts";
import { Counts } from "./Counts.ts";
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
 * A selection over columns. It counts when it is asked; where the selection before it has counted the same, it counts
 * what has changed since.
 */
export class ArchiveSelection implements Selection {
  readonly members: Members;
  readonly #archive: Archive;
  readonly #counter: ArticleCounter;
  /** The selection before; forgotten when another follows on this one, so that no chain grows. */
  #before: ArchiveSelection | null;
  /** From the selection before to this one. */
  #turn: Turn | null = null;
  /** From nothing to this one. */
  #everything: Turn | null = null;
  #articleCount: ArticleCount | null = null;
  #total: Tally | null = null;
  readonly #counts = new Map<Profile | Dimension, Counts>();
  readonly #pairs = new Map<Dimension, Map<Dimension, Counts>>();
  readonly #tallies = new Map<Dimension, ReadonlyMap<string, Tally>>();

  constructor(archive: Archive, members: Members, counter: ArticleCounter, before: ArchiveSelection | null) {
    this.members = members;
    this.#archive = archive;
    this.#counter = counter;
    this.#before = before;
    if (before !== null) before.#forgetBefore();
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

  #forgetBefore(): void {
    this.#before = null;
    this.#turn = null;
    this.#everything = null;
  }

  #keys<Key extends string>(dimension: Dimension<Key>): Keys<Key> {
    return keysFor(this.#archive.columns.traits, dimension);
  }

  #articleCounts(): ArticleCount {
    this.#articleCount ??= this.#counter.count(this.members, this.#turn?.change ?? null);
    return this.#articleCount;
  }

  #tallyBy<Key extends string>(dimension: Dimension<Key>): ReadonlyMap<Key, Tally> {
    const { profile, keys, keyOf } = this.#keys(dimension);
    const isWide = profile.values.length > MANY_CODES && keys.length <= MANY_CODES;
    const counts = isWide ? this.#countsOfKeys(dimension) : this.#countsOf(profile).groupedBy(keyOf, keys.length);
    return new TallyMap(keys, counts);
  }

  #countsOf(profile: Profile): Counts {
    const before = this.#before === null ? undefined : this.#before.#counts.get(profile);
    const known = this.#counts.get(profile) ?? this.#count(byProfile(profile), before);
    this.#counts.set(profile, known);
    return known;
  }

  #countsOfKeys(dimension: Dimension): Counts {
    const before = this.#before === null ? undefined : this.#before.#counts.get(dimension);
    const known = this.#counts.get(dimension) ?? this.#count(byKeys(this.#keys(dimension)), before);
    this.#counts.set(dimension, known);
    return known;
  }

  #countsOfPairs(outer: Dimension, inner: Dimension): Counts {
    const pairs = this.#pairs.get(outer) ?? new Map<Dimension, Counts>();
    this.#pairs.set(outer, pairs);
    const before = this.#before === null ? undefined : this.#before.#pairs.get(outer)?.get(inner);
    const known = pairs.get(inner) ?? this.#count(byPairs(this.#keys(outer), this.#keys(inner)), before);
    pairs.set(inner, known);
    return known;
  }

  /** Counts what has changed since the selection before, or everything where that is less. */
  #count(coding: Coding, before: Counts | undefined): Counts {
    if (this.#before !== null && before !== undefined) {
      this.#turn ??= this.#turnFrom(this.#before.members.words);
      if (this.#turn.change.size < this.size) return before.after(this.#turn, this.#archive, coding);
    }
    this.#everything ??= this.#turnFrom(wordsFor(this.#archive.columns.length));
    return Counts.none(coding.size).after(this.#everything, this.#archive, coding);
  }

  #turnFrom(words: Uint32Array): Turn {
    return turnBetween(words, this.members.words, this.#archive.groups.words);
  }
}
