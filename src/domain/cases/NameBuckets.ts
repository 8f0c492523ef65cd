import { sharedKeysOf } from "./namesAgree.ts";

/** FNV-1a, 32 bits, over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/**
 * Indices of names by what agreeing names share, in a few flat lists: of a million names, a map from text to lists would
 * fill the memory. What is shared is known by its hash, so a bucket may hold names that do not agree at all; whoever
 * compares two of them finds out.
 */
export class NameBuckets {
  readonly #hashes: Uint32Array;
  readonly #indices: Uint32Array;
  /** Where the names of a slot begin; a slot holds the buckets whose hashes end in the same bits. */
  readonly #starts: Uint32Array;

  /** Each name by its keys. */
  constructor(names: readonly (readonly string[])[]) {
    const hashes = names.map((keys) => Uint32Array.from(sharedKeysOf(keys), hashOf));
    const total = hashes.reduce((sum, { length }) => sum + length, 0);
    const slots = 2 ** Math.ceil(Math.log2(total + 1));
    const slotOf = (hash: number) => hash & (slots - 1);
    this.#starts = new Uint32Array(slots + 1);
    this.#hashes = new Uint32Array(total);
    this.#indices = new Uint32Array(total);
    for (const each of hashes) for (const hash of each) this.#count(slotOf(hash) + 1);
    for (let slot = 1; slot <= slots; slot++) this.#starts[slot] = this.#at(slot) + this.#at(slot - 1);
    const next = this.#starts.slice();
    hashes.forEach((each, index) => {
      for (const hash of each) {
        const place = next[slotOf(hash)] ?? 0;
        next[slotOf(hash)] = place + 1;
        this.#hashes[place] = hash;
        this.#indices[place] = index;
      }
    });
  }

  #count(slot: number): void {
    this.#starts[slot] = this.#at(slot) + 1;
  }

  #at(slot: number): number {
    return this.#starts[slot] ?? 0;
  }

  /** Calls back with each two names that share something, the earlier one first; with some of them more than once. */
  forEachPair(visit: (one: number, other: number) => void): void {
    for (let slot = 0; slot + 1 < this.#starts.length; slot++) {
      const [from, to] = [this.#at(slot), this.#at(slot + 1)];
      for (let at = from; at < to; at++)
        for (let other = at + 1; other < to; other++)
          if (this.#hashes[at] === this.#hashes[other]) visit(this.#indices[at] ?? 0, this.#indices[other] ?? 0);
    }
  }
}
