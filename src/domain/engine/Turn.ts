import type { Groups } from "./Groups.ts";
import type { Members } from "./Members.ts";

/** A change from one set to another. */
export interface Turn {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** The indices of the words that differ, ascending. */
  readonly words: Uint32Array;
  readonly groups: Groups;
  /** Whether any group comes in or goes out. */
  readonly turnsGroups: boolean;
}

function turnBetween(from: Uint32Array, to: Uint32Array, groups: Groups): Turn {
  const words = new Uint32Array(to.length);
  let next = 0;
  let turned = 0;
  for (let at = 0; at < to.length; at++) {
    const changed = (from[at] ?? 0) ^ (to[at] ?? 0);
    if (changed === 0) continue;
    words[next++] = at;
    turned |= changed & (groups.words[at] ?? 0);
  }
  return { from, to, words: words.subarray(0, next), groups, turnsGroups: turned !== 0 };
}

/**
 * Finds turns, and keeps the last: what is counted of a selection is mostly counted at once. A turn may take as much room
 * as a set, so it is let go as soon as whoever asked has come to an end.
 */
export class Turns {
  readonly #groups: Groups;
  #last: { from: Members; to: Members; turn: Turn } | null = null;

  constructor(groups: Groups) {
    this.#groups = groups;
  }

  between(from: Members, to: Members): Turn {
    if (this.#last?.from === from && this.#last.to === to) return this.#last.turn;
    const turn = turnBetween(from.words, to.words, this.#groups);
    if (this.#last === null) void Promise.resolve().then(() => this.#letGo());
    this.#last = { from, to, turn };
    return turn;
  }

  #letGo(): void {
    this.#last = null;
  }
}
