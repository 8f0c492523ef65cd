import type { Archive } from "./Archive.ts";
import { wordsFor } from "./bits.ts";
import { type Change, type Turn, turnBetween } from "./Change.ts";
import type { Coding } from "./Coding.ts";
import { Counts } from "./Counts.ts";
import type { Members } from "./Members.ts";

/**
 * What has been counted of some members. It counts when it is asked; where the members before have been counted the same
 * way, it counts what has changed since.
 */
export class Counting {
  readonly #archive: Archive;
  readonly #members: Members;
  /** Forgotten when others follow on these, so that no chain grows. */
  #before: Counting | null;
  /** From those before to these. */
  #turn: Turn | null = null;
  /** From nobody to these. */
  #everything: Turn | null = null;
  readonly #counts = new Map<object, Map<object, Counts>>();

  constructor(archive: Archive, members: Members, before: Counting | null) {
    this.#archive = archive;
    this.#members = members;
    this.#before = before;
    if (before !== null) before.#forget();
  }

  /** The change from the members before, where it had to be found. */
  get change(): Change | null {
    return this.#turn?.change ?? null;
  }

  /** The counts by what two things tell together, or one thing, which is then both; the same for the same two. */
  by(one: object, other: object, coding: () => Coding): Counts {
    const counts = this.#counts.get(one) ?? new Map<object, Counts>();
    this.#counts.set(one, counts);
    const before = this.#before === null ? undefined : this.#before.#counts.get(one)?.get(other);
    const known = counts.get(other) ?? this.#count(coding(), before);
    counts.set(other, known);
    return known;
  }

  /** Counts what has changed, or everything where that is less. */
  #count(coding: Coding, before: Counts | undefined): Counts {
    if (this.#before !== null && before !== undefined) {
      this.#turn ??= this.#turnFrom(this.#before.#members.words);
      if (this.#turn.change.size < this.#members.size) return before.after(this.#turn, this.#archive, coding);
    }
    this.#everything ??= this.#turnFrom(wordsFor(this.#archive.columns.length));
    return Counts.none(coding.size).after(this.#everything, this.#archive, coding);
  }

  #turnFrom(words: Uint32Array): Turn {
    return turnBetween(words, this.#members.words, this.#archive.groups.words);
  }

  #forget(): void {
    this.#before = null;
    this.#turn = null;
    this.#everything = null;
  }
}
