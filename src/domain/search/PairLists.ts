import type { RowLists } from "../engine/RowLists.ts";
import { rowListsOf } from "../engine/rowListsOf.ts";
import { Growing } from "../Growing.ts";

/** For every two units that stand side by side in any of some texts, the texts in which they do. Plain data. */
export interface PairLists {
  /** Ascending; of each the first unit in the upper half. */
  readonly pairs: Uint32Array;
  readonly texts: RowLists;
}

function pairOf(first: number, second: number): number {
  return first * 0x10000 + second;
}

/** The pairs that stand in texts, each once in each: their numbers in the order in which they are met, and the texts. */
function gatherPairs(units: Uint16Array, starts: Uint32Array) {
  const numberOf = new Map<number, number>();
  const list = () => new Growing((length) => new Uint32Array(length));
  const [numbers, owners] = [list(), list()];
  /** Of each pair the last text that had it. */
  const latest: number[] = [];
  for (let text = 0; text + 1 < starts.length; text++) {
    const last = (starts[text + 1] ?? 0) - 1;
    for (let at = starts[text] ?? 0; at < last; at++) {
      const pair = pairOf(units[at] ?? 0, units[at + 1] ?? 0);
      const number = numberOf.get(pair) ?? numberOf.size;
      if (number === latest.length) numberOf.set(pair, number);
      if (latest[number] === text) continue;
      latest[number] = text;
      numbers.push(number);
      owners.push(text);
    }
  }
  return { numberOf, numbers: numbers.all, owners: owners.all };
}

/** Of texts in one, of which each is followed by a unit that stands in none; that too is the second of a pair. */
export function pairListsOf(units: Uint16Array, starts: Uint32Array): PairLists {
  const { numberOf, numbers, owners } = gatherPairs(units, starts);
  const pairs = Uint32Array.from(numberOf.keys()).sort();
  const places = new Uint32Array(pairs.length);
  for (const [place, pair] of pairs.entries()) places[numberOf.get(pair) ?? 0] = place;
  const texts = rowListsOf({
    things: numbers.map((number) => places[number] ?? 0),
    rowAt: (at) => owners[at] ?? 0,
    different: pairs.length,
    length: starts.length - 1,
  });
  return { pairs, texts };
}

/** How many pairs stand before one, whether or not it is among them. */
function placeOf({ pairs }: PairLists, pair: number): number {
  let [from, to] = [0, pairs.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((pairs[middle] ?? 0) < pair) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Every unit that begins a pair, once. */
export function unitsIn({ pairs }: PairLists): number[] {
  return [...new Set(Array.from(pairs, (pair) => pair >>> 16))];
}

/** The numbers of all pairs that begin with a unit. */
export function pairsFrom(lists: PairLists, unit: number): Uint32Array {
  const first = placeOf(lists, pairOf(unit, 0));
  const end = placeOf(lists, pairOf(unit + 1, 0));
  return Uint32Array.from({ length: end - first }, (_, at) => first + at);
}

/** The numbers of the pairs of a word; null where no text has one of them. */
export function pairsIn(lists: PairLists, word: string): number[] | null {
  const found = new Set<number>();
  for (let at = 1; at < word.length; at++) {
    const pair = pairOf(word.charCodeAt(at - 1), word.charCodeAt(at));
    const place = placeOf(lists, pair);
    if (lists.pairs[place] !== pair) return null;
    found.add(place);
  }
  return [...found];
}
