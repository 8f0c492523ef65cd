import type { Frame } from "../../frames/Frame.ts";
import { chargePhraseIn } from "../../lexicon/charges.ts";
import { labelled, nameless } from "../../lexicon/reasons.ts";
import type { Ground } from "./Ground.ts";
import { isOfOther } from "./isOfOther.ts";
import type { Statement } from "./statement.ts";

/** A quotation or a bracket. */
const MARKED = /["“«]([^"“”«»()\n]{4,100})["”»]|\(["“«]?([^()\n]{4,100})\)/gu;
/** How many characters before the marks may say what they hold. */
const BEFORE = 40;

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
