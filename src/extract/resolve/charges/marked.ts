import { clued } from "../../clues/clued.ts";
import type { Frame } from "../../frames/Frame.ts";
import { chargePhraseIn, onlyChargeIn } from "../../lexicon/charges.ts";
import { labelled, nameless, othersBeside } from "../../lexicon/reasons.ts";
import type { Ground } from "./Ground.ts";
import { isOfOther } from "./isOfOther.ts";
import type { Statement } from "./statement.ts";

/** A quotation or a bracket. */
const MARKED = /["“«]([^"“”«»()\n]{4,100})["”»]|\(["“«]?([^()\n]{4,100})\)/gu;
/** How many characters before the marks may say what they hold. */
const BEFORE = 40;

/** "He faces smuggling charges": what stands before the noun. */
const NAMED = clued(/\b((?:[\p{L}’-]{2,20} ){1,3})(?:charges|accusations)\b/giu);

/** Words before "charges" that name one, of the victim himself. */
export function ofNamed({ passage }: Ground, home: Frame, article: string): Statement | null {
  const text = article.slice(passage.start, passage.end);
  for (const { index, 1: words = "" } of NAMED.all(text)) {
    const found = onlyChargeIn(words);
    if (found === null || othersBeside.test(text.slice(0, index + found.start))) continue;
    const start = passage.start + index + found.start;
    const reason = { start, end: start + found.end - found.start, text: words.slice(found.start, found.end) };
    const { category } = found;
    const formal = { ...reason, formal: true, date: null };
    return { frame: home, reason: formal, laws: [], known: [], gloss: null, category, formal: true };
  }
  return null;
}

/** "a cell for “high treason”", "7 days (petty hooliganism)": what stands between marks and is a charge from its first word. */
export function ofMarked({ passage, verbs }: Ground, home: Frame, article: string): Statement | null {
  const text = article.slice(passage.start, passage.end);
  for (const { index, 0: marked, 1: quoted, 2: bracketed } of text.matchAll(MARKED)) {
    const words = quoted ?? bracketed ?? "";
    const start = passage.start + index + marked.indexOf(words);
    const before = text.slice(Math.max(0, index - BEFORE), index);
    const hasVerb = verbs.some((verb) => verb.hasTense && verb.start >= start && verb.start < start + words.length);
    const isOther = hasVerb || nameless.test(words) || labelled.test(before) || isOfOther(text, index);
    const category = isOther ? null : chargePhraseIn(words);
    if (category === null) continue;
    const reason = { start, end: start + words.length, text: words, formal: true, date: null };
    return { frame: home, reason, laws: [], known: [], gloss: null, category, formal: true };
  }
  return null;
}
