/** Stands between texts, and in none of them: a line break. */
const BETWEEN = 10;

const NONE = new Uint32Array();

/** Many texts in one, so that a word is looked for in all of them at once. Plain data. */
export interface JoinedTexts {
  /** In UTF-16, each text followed by a line break. */
  readonly units: Uint16Array;
  /** Where each text begins, and where the last ends. */
  readonly starts: Uint32Array;
  readonly signs: Signs;
}

/**
 * What each text is made of, as bits: a word that has others does not stand in it. The letters of most names have a bit
 * each; all other units, and what stands side by side, share the 64 of the last two.
 */
type Signs = Readonly<Record<Kind, Uint32Array>>;

const KINDS = ["latin", "cyrillic", "evenHash", "oddHash"] as const;
type Kind = (typeof KINDS)[number];

/** Latin and Cyrillic letters, which stand in a block of 32 units each; null of other units. */
function blockOf(unit: number): Kind | null {
  if (unit >= 0x60 && unit < 0x80) return "latin";
  return unit >= 0x430 && unit < 0x450 ? "cyrillic" : null;
}

/** One of 64 values, as evenly as may be. Source: Donald E. Knuth, "The Art of Computer Programming", 6.4 (multiplicative hashing). */
function hashOf(before: number, unit: number): number {
  return Math.imul(before * 31 + unit, 0x9e3779b1) >>> 26;
}

function signsOf(text: string): Record<Kind, number> {
  const signs = { latin: 0, cyrillic: 0, evenHash: 0, oddHash: 0 };
  const addHash = (hash: number) => {
    signs[hash % 2 === 0 ? "evenHash" : "oddHash"] |= 1 << (hash >>> 1);
  };
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const block = blockOf(unit);
    if (block === null) addHash(hashOf(0, unit));
    else signs[block] |= 1 << (unit & 31);
    if (at > 0) addHash(hashOf(text.charCodeAt(at - 1), unit));
  }
  return signs;
}

/** Joins texts that hold no line break. */
export function joinTexts(texts: readonly string[]): JoinedTexts {
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, text] of texts.entries()) starts[index + 1] = (starts[index] ?? 0) + text.length + 1;
  const units = new Uint16Array(starts[texts.length] ?? 0);
  const column = () => new Uint32Array(texts.length);
  const signs = { latin: column(), cyrillic: column(), evenHash: column(), oddHash: column() };
  for (const [index, text] of texts.entries()) {
    const start = starts[index] ?? 0;
    for (let at = 0; at < text.length; at++) units[start + at] = text.charCodeAt(at);
    units[start + text.length] = BETWEEN;
    const own = signsOf(text);
    for (const kind of KINDS) signs[kind][index] = own[kind];
  }
  return { units, starts, signs };
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

/** Those of some texts, or of all, that have all of some signs; without a branch, since any may. */
function having(signs: Uint32Array, wanted: number, among: Uint32Array | null): Uint32Array {
  const length = among?.length ?? signs.length;
  const found = new Uint32Array(length);
  let next = 0;
  for (let at = 0; at < length; at++) {
    const text = among === null ? at : (among[at] ?? 0);
    const missing = wanted & ~(signs[text] ?? 0);
    found[next] = text;
    next += 1 + ((missing | -missing) >> 31);
  }
  return found.subarray(0, next);
}

/** The indices of those of some texts, or of all, in which a word stands; the word holds no line break and is not empty. */
export function textsHaving(texts: JoinedTexts, word: string, among: Uint32Array | null): Uint32Array {
  const wanted = signsOf(word);
  const kinds = KINDS.filter((kind) => wanted[kind] !== 0);
  const found = kinds.reduce((left, kind) => having(texts.signs[kind], wanted[kind], left), among) ?? NONE;
  // A letter that has a bit of its own is there.
  if (word.length === 1 && blockOf(word.charCodeAt(0)) !== null) return found.slice();
  const units = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  return found.filter((index) => isIn(texts, index, units));
}
