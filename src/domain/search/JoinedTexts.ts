import { countBits, keep, rowsOf, wordsFor } from "../engine/bits.ts";
import { addRows, lengthOf } from "../engine/RowLists.ts";
import { type PairLists, pairListsOf, pairsFrom, pairsIn } from "./PairLists.ts";

/** Stands between texts, and in none of them: a line break. */
const BETWEEN = 10;

const NONE = new Uint32Array();

/** Many texts in one, and where they have what. Plain data. */
export interface JoinedTexts {
  /** In UTF-16, each text followed by a line break. */
  readonly units: Uint16Array;
  /** Where each text begins, and where the last ends. */
  readonly starts: Uint32Array;
  readonly pairs: PairLists;
}

/** Joins texts that hold no line break. */
export function joinTexts(texts: readonly string[]): JoinedTexts {
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, text] of texts.entries()) starts[index + 1] = (starts[index] ?? 0) + text.length + 1;
  const units = new Uint16Array(starts[texts.length] ?? 0);
  for (const [index, text] of texts.entries()) {
    const start = starts[index] ?? 0;
    for (let at = 0; at < text.length; at++) units[start + at] = text.charCodeAt(at);
    units[start + text.length] = BETWEEN;
  }
  return { units, starts, pairs: pairListsOf(units, starts) };
}

export function textCount({ starts }: JoinedTexts): number {
  return starts.length - 1;
}

/** Where the first of some units, from a place on, has others behind it that spell a word; `end` where none has. */
function wordAt(units: Uint16Array, word: Uint16Array, from: number, end: number): number {
  const first = word[0];
  for (let place = from; place < end; place++) {
    if (units[place] !== first) continue;
    let same = 1;
    while (same < word.length && units[place + same] === word[same]) same++;
    if (same === word.length) return place;
  }
  return end;
}

/** Those of some texts in which a word of two units or more stands. */
function having({ units, starts }: JoinedTexts, word: Uint16Array, among: Uint32Array): Uint32Array {
  const found = new Uint32Array(among.length);
  let next = 0;
  for (const text of among) {
    const end = (starts[text + 1] ?? 0) - word.length;
    found[next] = text;
    if (wordAt(units, word, starts[text] ?? 0, end) < end) next += 1;
  }
  return found.slice(0, next);
}

/** The texts that have any of some pairs, as bits. */
function havingAny(texts: JoinedTexts, pairs: Uint32Array): Uint32Array {
  const bits = wordsFor(textCount(texts));
  addRows(texts.pairs.texts, pairs, bits);
  return bits;
}

/** The texts that have both of the rarest pairs of a word, as bits: further ones would leave out few. */
function havingRarest(texts: JoinedTexts, pairs: readonly number[]): Uint32Array {
  const { texts: lists } = texts.pairs;
  const [first, second] = [...pairs].sort((a, b) => lengthOf(lists, a) - lengthOf(lists, b));
  const bits = havingAny(texts, Uint32Array.of(first ?? 0));
  if (second !== undefined) keep(bits, havingAny(texts, Uint32Array.of(second)));
  return bits;
}

/** The indices of the texts in which a word stands, ascending; the word holds no line break and is not empty. */
export function textsHaving(texts: JoinedTexts, word: string): Uint32Array {
  const pairs = pairsIn(texts.pairs, word);
  if (pairs === null) return NONE;
  const bits =
    word.length === 1 ? havingAny(texts, pairsFrom(texts.pairs, word.charCodeAt(0))) : havingRarest(texts, pairs);
  const found = rowsOf(bits, countBits(bits));
  if (word.length <= 2) return found;
  const units = Uint16Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
  return having(texts, units, found);
}
