import type { Archive } from "./Archive.ts";
import { countDiffering } from "./bits.ts";
import type { Coding } from "./Coding.ts";
import { Counts } from "./Counts.ts";
import type { Members } from "./Members.ts";
import type { Turns } from "./Turn.ts";

/** Others of whom it is known what was counted, and in how many rows they differ. */
interface Source {
  counting: Counting;
  distance: number;
}

/**
 * What has been counted of some members. It counts when it is asked; where others have been counted the same way, it
 * counts in what these differ, or everything where that is less.
 */
export class Counting {
  readonly #archive: Archive;
  readonly #members: Members;
  readonly #turns: Turns;
  /** The nearest first. Forgotten when others follow on these, so that no chain grows. */
  #sources: readonly Source[];
  readonly #counts = new Map<object, Map<object, Counts>>();

  constructor(archive: Archive, members: Members, turns: Turns, others: readonly Counting[]) {
    this.#archive = archive;
    this.#members = members;
    this.#turns = turns;
    this.#sources = others
      .map((counting) => ({ counting, distance: counting.#distanceTo(members) }))
      .filter(({ distance }) => distance < members.size)
      .sort((a, b) => a.distance - b.distance);
    for (const other of others) other.#sources = [];
  }

  /** The counts by what two things tell together, or one thing, which is then both; the same for the same two. */
  by(one: object, other: object, coding: () => Coding): Counts {
    const counts = this.#counts.get(one) ?? new Map<object, Counts>();
    this.#counts.set(one, counts);
    const known = counts.get(other) ?? this.#count(one, other, coding());
    counts.set(other, known);
    return known;
  }

  /** In how many rows others differ; by how many they are more or fewer, where that alone is no less than to count them anew. */
  #distanceTo(others: Members): number {
    const { size, words } = this.#members;
    const least = Math.abs(size - others.size);
    const isSuperset = size === this.#archive.leads.size;
    return isSuperset || least >= others.size ? least : countDiffering(words, others.words);
  }

  #count(one: object, other: object, coding: Coding): Counts {
    for (const { counting } of this.#sources) {
      const counts = counting.#counts.get(one)?.get(other);
      if (counts !== undefined) return counts.after(this.#turns.between(counting.#members, this.#members), coding);
    }
    return Counts.of(this.#turns.between(this.#archive.nobody, this.#members), coding);
  }
}
