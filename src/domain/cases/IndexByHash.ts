/** FNV-1a, 32 bits, over UTF-16 code units. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/**
 * Which of many have a key, in a few flat lists: of a million names, a map from text to lists would fill the memory. A key
 * is known by its hash alone, so some who are found by one key have another; whoever compares them finds out.
 */
export class IndexByHash {
  readonly #hashes: Uint32Array;
  readonly #indices: Uint32Array;
  /** Where the entries of a slot begin; a slot holds the keys whose hashes end in the same bits. */
  readonly #starts: Uint32Array;

  /** Of so many, the keys of each. */
  constructor(count: number, keysOf: (index: number) => readonly string[]) {
    const [hashes, indices]: [number[], number[]] = [[], []];
    for (let index = 0; index < count; index++)
      for (const key of keysOf(index)) {
        hashes.push(hashOf(key));
        indices.push(index);
      }
    const slots = 2 ** Math.ceil(Math.log2(hashes.length + 1));
    this.#starts = new Uint32Array(slots + 1);
    this.#hashes = new Uint32Array(hashes.length);
    this.#indices = new Uint32Array(hashes.length);
    const slotOf = (hash: number) => hash & (slots - 1);
    const countAt = (slot: number, more: number) => {
      this.#starts[slot] = this.#start(slot) + more;
    };
    for (const hash of hashes) countAt(slotOf(hash) + 1, 1);
    for (let slot = 1; slot <= slots; slot++) countAt(slot, this.#start(slot - 1));
    const next = this.#starts.slice();
    hashes.forEach((hash, at) => {
      const place = next[slotOf(hash)] ?? 0;
      next[slotOf(hash)] = place + 1;
      this.#hashes[place] = hash;
      this.#indices[place] = indices[at] ?? 0;
    });
  }

  /** Calls back with each that has the key, in order. */
  forEachWith(key: string, visit: (index: number) => void): void {
    const hash = hashOf(key);
    const slot = hash & (this.#starts.length - 2);
    for (let at = this.#start(slot); at < this.#start(slot + 1); at++)
      if (this.#hashes[at] === hash) visit(this.#indices[at] ?? 0);
  }

  /** Calls back with each two that share a key, the earlier first; with those that share several, more than once. */
  forEachPair(visit: (one: number, other: number) => void): void {
    for (let slot = 0; slot + 1 < this.#starts.length; slot++) {
      const [from, to] = [this.#start(slot), this.#start(slot + 1)];
      for (let at = from; at < to; at++)
        for (let other = at + 1; other < to; other++)
          if (this.#hashes[at] === this.#hashes[other]) visit(this.#indices[at] ?? 0, this.#indices[other] ?? 0);
    }
  }

  #start(slot: number): number {
    return this.#starts[slot] ?? 0;
  }
}
