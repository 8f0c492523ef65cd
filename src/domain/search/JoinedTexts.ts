/** Stands between texts, and in none of them: a line break. */
const BETWEEN = 10;

/** Many texts in one, so that a word is looked for in all of them at once. Plain data. */
export interface JoinedTexts {
  /** In UTF-16, each text followed by a line break. */
  readonly units: Uint16Array;
  /** Where each text begins, and where the last ends. */
  readonly starts: Uint32Array;
  /** Of each text the bits of its units: a word that has others does not stand in it. */
  readonly letters: Uint32Array;
}

/** The bit of a unit, which it shares with few others of its alphabet. */
function bitOf(unit: number): number {
  return 1 << (unit & 31);
}

/** Joins texts that hold no line break. */
export function joinTexts(texts: readonly string[]): JoinedTexts {
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, text] of texts.entries()) starts[index + 1] = (starts[index] ?? 0) + text.length + 1;
  const units = new Uint16Array(starts[texts.length] ?? 0);
  const letters = new Uint32Array(texts.length);
  for (const [index, text] of texts.entries()) {
    const start = starts[index] ?? 0;
    let bits = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      units[start + at] = unit;
      bits |= bitOf(unit);
    }
    units[start + text.length] = BETWEEN;
    letters[index] = bits;
  }
  return { units, starts, letters };
}

function isIn({ units, starts }: JoinedTexts, index: number, word: Uint16Array): boolean {
  const [first, { length }] = [word[0], word];
  const end = (starts[index + 1] ?? 0) - length;
  for (let place = starts[index] ?? 0; place < end; place++) {
    if (units[place] !== first) continue;
    let same = 1;
    while (same < length && units[place + same] === word[same]) same++;
    if (same === length) return true;
  }
  return false;
}

/** The indices of the texts in which a word stands, ascending; the word holds no line break and is not empty. */
export function textsHaving(texts: JoinedTexts, word: string): Uint32Array {
  const { letters } = texts;
  const wanted = Uint16Array.from(word, (_, at) => word.charCodeAt(at));
  const bits = wanted.reduce((sum, unit) => sum | bitOf(unit), 0);
  const found = new Uint32Array(letters.length);
  let length = 0;
  for (let index = 0; index < letters.length; index++)
    if (((letters[index] ?? 0) & bits) === bits && isIn(texts, index, wanted)) found[length++] = index;
  return found.slice(0, length);
}
