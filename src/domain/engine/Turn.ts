import type { Archive } from "./Archive.ts";
import { countBeyond } from "./bits.ts";
import type { Members } from "./Members.ts";
import { profileOf } from "./profileOf.ts";

/** Those of the changed rows that do not count as one person each. */
export interface ChangedGroups {
  readonly rows: Uint32Array;
  /** What each adds to the people beyond one, or takes away. */
  readonly beyond: Float64Array;
  /** What each adds to those of unstated size: 1, 0 or -1. */
  readonly unnumbered: Int8Array;
}

/** The rows that come in and those that go out from one set to another. */
export interface Turn {
  readonly added: Uint32Array;
  readonly removed: Uint32Array;
  readonly groups: ChangedGroups;
}

/** The rows that are in one set and not in the other, of which there are so many, of those in `among`. */
function rowsBeyond(one: Uint32Array, other: Uint32Array, among: Uint32Array, size: number): Uint32Array {
  const rows = new Uint32Array(size);
  let next = 0;
  for (let at = 0; next < size; at++)
    for (let word = (one[at] ?? 0) & ~(other[at] ?? 0) & (among[at] ?? 0); word !== 0; word &= word - 1)
      rows[next++] = (at << 5) | (31 - Math.clz32(word & -word));
  return rows;
}

/** The groups among rows that come in and go out. */
function changedGroups({ columns }: Archive, added: Uint32Array, removed: Uint32Array): ChangedGroups {
  const { codes, values } = profileOf(columns, ["count"]);
  const rows = new Uint32Array(added.length + removed.length);
  rows.set(added);
  rows.set(removed, added.length);
  const [beyond, unnumbered] = [new Float64Array(rows.length), new Int8Array(rows.length)];
  for (let at = 0; at < rows.length; at++) {
    const count = values[codes[rows[at] ?? 0] ?? 0]?.count ?? null;
    const sign = at < added.length ? 1 : -1;
    beyond[at] = sign * ((count ?? 0) - 1);
    unnumbered[at] = count === null ? sign : 0;
  }
  return { rows, beyond, unnumbered };
}

function turnBetween(archive: Archive, from: Members, to: Members): Turn {
  const beyond = (one: Members, other: Members, among: Members) =>
    rowsBeyond(one.words, other.words, among.words, countBeyond(one.words, other.words, among.words));
  const { leads, groups } = archive;
  return {
    added: beyond(to, from, leads),
    removed: beyond(from, to, leads),
    groups: changedGroups(archive, beyond(to, from, groups), beyond(from, to, groups)),
  };
}

/**
 * Finds turns, and keeps the last: what is counted of a selection is mostly counted at once. A turn may have millions of
 * rows, so it is let go as soon as whoever asked has come to an end.
 */
export class Turns {
  readonly #archive: Archive;
  #last: { from: Members; to: Members; turn: Turn } | null = null;

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  between(from: Members, to: Members): Turn {
    if (this.#last?.from === from && this.#last.to === to) return this.#last.turn;
    const turn = turnBetween(this.#archive, from, to);
    if (this.#last === null) void Promise.resolve().then(() => this.#letGo());
    this.#last = { from, to, turn };
    return turn;
  }

  #letGo(): void {
    this.#last = null;
  }
}
