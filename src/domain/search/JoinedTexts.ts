/** Stands between texts, and in none of them: a line break. */
const BETWEEN = 10;

/** Many texts in one, so that a word is looked for in all of them at once. Plain data. */
export interface JoinedTexts {
  /** In UTF-16, each text followed by a line break. */
  readonly units: Uint16Array;
  /** Where each text begins, and where the last ends. */
  readonly starts: Uint32Array;
  /** Of each text its bits: a word that has others does not stand in it. */
  readonly letters: Uint32Array;
}

/** Words of bits for each text: one for each block of letters, then two for all else that is known of it. */
const BITS = { words: 4, others: 2 };

/** The word for the letters of most names, which have a bit each: Latin and Cyrillic; null of other units. */
function blockOf(unit: number): number | null {
  if (unit >= 0x60 && unit < 0x80) return 0;
  return unit >= 0x430 && unit < 0x450 ? 1 : null;
}

/** One of 64 bits, as evenly as may be. Source: Donald E. Knuth, "The Art of Computer Programming", 6.4 (multiplicative hashing). */
function hashOf(before: number, unit: number): number {
  return Math.imul(before * 31 + unit, 0x9e3779b1) >>> 26;
}

/** What units a text has, and which of them side by side; of units outside the blocks, as of pairs, several share a bit. */
function bitsOf(text: string): Uint32Array {
  const bits = new Uint32Array(BITS.words);
  const add = (word: number, bit: number) => {
    bits[word] = (bits[word] ?? 0) | (1 << (bit & 31));
  };
  const addHash = (hash: number) => add(BITS.others + (hash >>> 5), hash);
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const block = blockOf(unit);
    if (block === null) addHash(hashOf(0, unit));
    else add(block, unit);
    if (at > 0) addHash(hashOf(text.charCodeAt(at - 1), unit));
  }
  return bits;
}

/** Joins texts that hold no line break. */
export function joinTexts(texts: readonly string[]): JoinedTexts {
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, text] of texts.entries()) starts[index + 1] = (starts[index] ?? 0) + text.length + 1;
  const units = new Uint16Array(starts[texts.length] ?? 0);
  const letters = new Uint32Array(texts.length * BITS.words);
  for (const [index, text] of texts.entries()) {
    const start = starts[index] ?? 0;
    for (let at = 0; at < text.length; at++) units[start + at] = text.charCodeAt(at);
    units[start + text.length] = BETWEEN;
    letters.set(bitsOf(text), index * BITS.words);
  }
  return { units, starts, letters };
}

export function textCount({ starts }: JoinedTexts): number {
  return starts.length - 1;
}

function isIn({ units, starts }: JoinedTexts, index: number, word: Uint16Array): boolean {
  const end = (starts[index + 1] ?? 0) - word.length;
  for (let place = starts[index] ?? 0; place < end; place++) {
    let same = 0;
    while (same < word.length && units[place + same] === word[same]) same++;
    if (same === word.length) return true;
  }
  return false;
}

/** The indices of the texts in which a word stands, ascending; the word holds no line break and is not empty. */
export function textsHaving(texts: JoinedTexts, word: string): Uint32Array {
  const { letters } = texts;
  const length = textCount(texts);
  const wanted = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  const block = wanted.length === 1 ? blockOf(wanted[0] ?? 0) : null;
  const first = block === null ? BITS.others : 0;
  const [one = 0, other = 0] = bitsOf(word).subarray(first);
  const found = new Uint32Array(length);
  let next = 0;
  for (let index = 0; index < length; index++) {
    const at = index * BITS.words + first;
    if (((one & ~(letters[at] ?? 0)) | (other & ~(letters[at + 1] ?? 0))) !== 0) continue;
    // A letter of its own bit is there.
    if (block !== null || isIn(texts, index, wanted)) found[next++] = index;
  }
  return found.slice(0, next);
}
