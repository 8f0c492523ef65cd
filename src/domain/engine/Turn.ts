import type { Archive } from "./Archive.ts";
import { countOnes } from "./bits.ts";
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

/** The words in which two sets differ. */
function differingWords(from: Uint32Array, to: Uint32Array): Uint32Array {
  const words = new Uint32Array(to.length);
  let length = 0;
  for (let at = 0; at < to.length; at++) {
    words[length] = at;
    length += from[at] === to[at] ? 0 : 1;
  }
  return words.subarray(0, length);
}

/** The rows in some words that are in one set and not in the other, of those in `among`. */
function rowsBeyond(one: Uint32Array, other: Uint32Array, among: Uint32Array, words: Uint32Array): Uint32Array {
  let size = 0;
  for (const at of words) size += countOnes((one[at] ?? 0) & ~(other[at] ?? 0) & (among[at] ?? 0));
  const rows = new Uint32Array(size);
  let next = 0;
  for (const at of words)
    for (let word = (one[at] ?? 0) & ~(other[at] ?? 0) & (among[at] ?? 0); word !== 0; word &= word - 1)
      rows[next++] = (at << 5) | (31 - Math.clz32(word & -word));
  return rows;
}

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

function turnBetween(archive: Archive, { words: from }: Members, { words: to }: Members): Turn {
  const words = differingWords(from, to);
  const [all, groups] = [archive.leads.words, archive.groups.words];
  return {
    added: rowsBeyond(to, from, all, words),
    removed: rowsBeyond(from, to, all, words),
    groups: changedGroups(archive, rowsBeyond(to, from, groups, words), rowsBeyond(from, to, groups, words)),
  };
}

/** Finds turns, and keeps the last: what is counted of a selection is mostly counted one after another. */
export class Turns {
  readonly #archive: Archive;
  #last: { from: Members; to: Members; turn: Turn } | null = null;

  constructor(archive: Archive) {
    this.#archive = archive;
  }

  between(from: Members, to: Members): Turn {
    if (this.#last?.from !== from || this.#last.to !== to)
      this.#last = { from, to, turn: turnBetween(this.#archive, from, to) };
    return this.#last.turn;
  }
}
