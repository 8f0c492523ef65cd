import type { Status } from "../../../domain/vocabulary.ts";
import type { Frame } from "../../frames/Frame.ts";
import { chargeCategoryOf } from "../../lexicon/charges.ts";
import { besideCharges, openingsBeside } from "../../lexicon/reasons.ts";
import type { Strand } from "../Strand.ts";
import { statusOf } from "../status.ts";
import type { Statement } from "./statement.ts";

/** How many characters of a charge, and before it, are looked at. */
const LONGEST = 90;
const BEFORE = 60;
/** Where the words of a charge end. */
const ENDS = /[;.\n(]|, (?!\p{Ll}+ing )| [–—-] | (?:but|who|which|while|according|after|said) /u;

/** The line of the article a frame stands in, as far as it is one paragraph. */
function lineAround(article: string, { start, end }: { start: number; end: number }): { from: number; text: string } {
  const from = article.lastIndexOf("\n", start) + 1;
  const next = article.indexOf("\n", end);
  return { from, text: article.slice(from, next < 0 ? article.length : next) };
}

/** Whether the frames of a paragraph tell of these people and of nobody else. */
function isAlone(strand: Strand, home: Frame, frames: readonly Frame[]): boolean {
  const own = new Set(strand.frames);
  return frames.every(
    (frame) =>
      frame.passage.paragraph !== home.passage.paragraph ||
      own.has(frame as (typeof strand.frames)[number]) ||
      frame.victims.length === 0,
  );
}

/**
 * The charge a paragraph about one victim tells somewhere beside the outcome: "Convicted in 2022 of insulting …; term: …".
 * Only words of the lexicon behind an opening, and nothing asked for, feared or told of the past.
 */
export function chargeBeside(strand: Strand, home: Frame, frames: readonly Frame[], article: string): Statement | null {
  const status: Status | null = statusOf(home);
  if (status === "released" || status === "detained" || !isAlone(strand, home, frames)) return null;
  const { from, text } = lineAround(article, home.passage);
  for (const match of text.matchAll(openingsBeside)) {
    const at = match.index + match[0].length;
    const words = text.slice(at, at + LONGEST).split(ENDS)[0] ?? "";
    const category = chargeCategoryOf(words);
    if (category === null || besideCharges.test(text.slice(Math.max(0, match.index - BEFORE), match.index))) continue;
    const formal = !/^(?:for|over|because)/iu.test(match[0]);
    const reason = {
      start: from + at,
      end: from + at + words.trimEnd().length,
      text: words.trimEnd(),
      formal,
      date: null,
    };
    return { frame: home, reason, laws: [], known: [], gloss: null, category, formal };
  }
  return null;
}
