/** Stands between texts, and in none of them. */
const BETWEEN = "\n";

/** Many texts in one, in which a word is found at the speed of a single search. Plain data. */
export interface JoinedTexts {
  /** Each followed by a line break. */
  readonly joined: string;
  /** Where each begins in `joined`, in UTF-16 units. */
  readonly starts: Uint32Array;
}

/** Joins texts that hold no line break. */
export function joinTexts(texts: readonly string[]): JoinedTexts {
  const starts = new Uint32Array(texts.length);
  let at = 0;
  texts.forEach((text, index) => {
    starts[index] = at;
    at += text.length + 1;
  });
  return { joined: texts.map((text) => text + BETWEEN).join(""), starts };
}

/** The index of the text that stands at a place, at or behind the text `from`: the next ones are looked at first. */
function indexAt(starts: Uint32Array, place: number, from: number): number {
  let [low, step] = [from, 1];
  while ((starts[low + step] ?? Number.POSITIVE_INFINITY) <= place) {
    low += step;
    step *= 2;
  }
  for (; step >= 1; step /= 2) if ((starts[low + step] ?? Number.POSITIVE_INFINITY) <= place) low += step;
  return low;
}

/** As `textsHaving`, of a single UTF-16 unit, which nearly every text may have: looked at one after another. */
function textsHavingUnit({ joined, starts }: JoinedTexts, unit: number): number[] {
  const found: number[] = [];
  for (let index = 0; index < starts.length; index++) {
    const end = starts[index + 1] ?? joined.length;
    for (let place = starts[index] ?? 0; place < end; place++)
      if (joined.charCodeAt(place) === unit) {
        found.push(index);
        break;
      }
  }
  return found;
}

/** The indices of the texts in which a word stands, ascending; the word holds no line break and is not empty. */
export function textsHaving(texts: JoinedTexts, word: string): number[] {
  if (word.length === 1) return textsHavingUnit(texts, word.charCodeAt(0));
  const { joined, starts } = texts;
  const found: number[] = [];
  let place = joined.indexOf(word);
  let index = 0;
  while (place >= 0) {
    index = indexAt(starts, place, index);
    found.push(index);
    const next = starts[index + 1];
    if (next === undefined) break;
    place = joined.indexOf(word, next);
  }
  return found;
}
