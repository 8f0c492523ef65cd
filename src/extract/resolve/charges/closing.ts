import type { Frame } from "../../frames/Frame.ts";
import { chargeCategoryOf } from "../../lexicon/charges.ts";
import { closingsBeside } from "../../lexicon/reasons.ts";
import type { Ground } from "./Ground.ts";
import { isOfOther } from "./isOfOther.ts";
import type { Statement } from "./statement.ts";

/** What may be the charge right before the words that call it one: a quotation, else all since the last mark. */
const WORDS = /["“«]([^"“”«»\n]{4,90}?),?["”»]$|([^\s,.;:()–—"“”«»][^,.;:()–—"“”«»\n]{3,90})$/u;

/** "Mass unrest was the charge against both": the words of a charge before those that call it one. */
export function ofClosing({ passage, verbs }: Ground, home: Frame, article: string): Statement | null {
  const text = article.slice(passage.start, passage.end);
  for (const { index } of closingsBeside.all(text)) {
    const found = WORDS.exec(text.slice(0, index));
    const words = found?.[1] ?? found?.[2];
    if (found === null || words === undefined) continue;
    const at = found.index + found[0].indexOf(words);
    const start = passage.start + at;
    const isTold = verbs.some((verb) => verb.hasTense && verb.start >= start && verb.start < start + words.length);
    const category = isTold || isOfOther(text, at) ? null : chargeCategoryOf(words);
    if (category === null) continue;
    const reason = { start, end: start + words.length, text: words, formal: true, date: null };
    return { frame: home, reason, laws: [], known: [], gloss: null, category, formal: true };
  }
  return null;
}
