import { openingWords, takingUp, verdictLabels } from "../../lexicon/fragments.ts";
import { joints, prepositions } from "../../lexicon/grammar.ts";
import { type Chunk, lowerAt, mentionOf } from "../Chunk.ts";
import { victimAt } from "../people/People.ts";
import { type Syntax, verbAt } from "../Syntax.ts";
import { type Award, isSought, rowFrom } from "./Award.ts";
import { isLabel, linkTo } from "./label.ts";

const LINKS = new Set([":", "–", "—", "-"]);
/** How many chunks may open a passage before a penalty that stands alone in it. */
const LONGEST_OPENING = 14;

/** What stands in a passage before a penalty and says nothing but whose decision it is, when, where and on which law. */
function isOpening({ chunks }: Syntax, from: number, to: number): boolean {
  if (to - from > LONGEST_OPENING) return false;
  return chunks.slice(from, to).every((chunk, step) => {
    if (victimAt(chunks, from + step) !== null || chunk.kind === "verb") return false;
    if (chunk.kind === "mark") return chunk.lower !== "?";
    return (
      chunk.kind === "mention" ||
      // "Judge Palkin: guilty".
      mentionOf(chunks[from + step - 1])?.kind === "agent" ||
      openingWords.has(chunk.lower) ||
      verdictLabels.has(chunk.lower) ||
      /^(?:part|paragraph|article|points?|cc|cao|code|\d+|[a-z])$/u.test(chunk.lower)
    );
  });
}

/** Whether a name stands outside the words of a reason: "for a post about N." names no one to be punished. */
function namesSomebody({ chunks, people }: Syntax, from: number, to: number): boolean {
  return people.some(
    (phrase) =>
      phrase.from >= from &&
      phrase.from < to &&
      phrase.preposition === null &&
      mentionOf(chunks[phrase.from])?.kind === "person",
  );
}

/** "was the verdict", "is what the court gave": a verb right behind a penalty that only says what it is. */
function isNamedBehind({ chunks }: Syntax, at: number): boolean {
  const verb = chunks[at];
  if (verb?.kind !== "verb" || verb.verb.lemma !== "be" || verb.verb.unreal) return false;
  const next = lowerAt(chunks, at + 1);
  return (
    ["the", "his", "her", "their"].includes(next) &&
    chunks.slice(at + 2, at + 5).some(({ lower }) => verdictLabels.has(lower))
  );
}

/** Words that let a passage go on with something else behind a penalty. */
const TURNS = new Set([
  "and",
  "but",
  "while",
  ";",
  "—",
  "–",
  "which",
  "who",
  "where",
  "when",
  "because",
  "although",
  "as",
  "after",
  "so",
  "for",
]);

/** Whether what follows the awards leaves them standing by themselves: a reason, words that take them up, another matter. */
function leavesAlone(syntax: Syntax, to: number): boolean {
  const { chunks } = syntax;
  const next = chunks[to];
  if (
    next?.kind === "word" &&
    !prepositions.has(next.lower) &&
    !joints.has(next.lower) &&
    !["respectively", "only", "already", "today", "yesterday"].includes(next.lower)
  )
    return false;
  for (let at = to; at < chunks.length; at++) {
    const lower = lowerAt(chunks, at);
    if ([".", ";", "!"].includes(lower) || isNamedBehind(syntax, at)) return true;
    if (LINKS.has(lower) && takingUp.has(lowerAt(chunks, at + 1))) return true;
    if (lower === "(")
      at = Math.max(
        at,
        chunks.findIndex((chunk, close) => close > at && chunk.lower === ")"),
      );
    else if (at > to && TURNS.has(lower)) return true;
    const verb = verbAt(syntax, at);
    if (verb !== null && (at === to || verb.form === "finite" || (verb.form === "bare" && verb.outcome !== null)))
      return false;
  }
  return true;
}

/** Whether somebody says it: between quotation marks, or where one of a pair stands in another passage. */
export function isSaid({ chunks }: Syntax, from: number): boolean {
  const marks = chunks.flatMap(({ lower }, at) => (/^["“”«»]$/u.test(lower) ? [at] : []));
  return marks.length % 2 === 1 || marks.filter((at) => at < from).length % 2 === 1;
}

/** Awards that stand by themselves where a passage begins: "Five years in a colony.", "The verdict: guilty, four years." */
export function standingAwards(syntax: Syntax, awards: readonly Award[]): readonly Award[] {
  const [first] = awards;
  if (first === undefined || isSaid(syntax, first.from) || !isOpening(syntax, 0, first.from)) return [];
  const row = rowFrom(syntax, awards);
  const last = row.at(-1) ?? first;
  return leavesAlone(syntax, last.to) && !namesSomebody(syntax, last.to, syntax.chunks.length) ? row : [];
}

/** How many chunks name a penalty before the verb that says what it is. */
const LONGEST_LABEL = 6;

function isSomebody(chunk: Chunk): boolean {
  return ["person", "group", "anaphor"].includes(mentionOf(chunk)?.kind ?? "");
}

/** "The sentence was five years", "Hers was five years": a label, or a word for whose it is, and a verb of being. */
export function namedAward(syntax: Syntax, awards: readonly Award[]): { award: Award; whose: string } | null {
  const { chunks } = syntax;
  for (const award of awards) {
    const link = linkTo(syntax, award.from);
    if (link === null || verbAt(syntax, link.at) === null) continue;
    const before = chunks.slice(0, link.at);
    const [head] = before;
    const isOwn = before.length === 1 && ["his", "hers", "mine", "theirs"].includes(head?.lower ?? "");
    if (isOwn || (before.length <= LONGEST_LABEL && !before.some(isSomebody) && isLabel(before, link)))
      return { award, whose: head?.lower ?? "" };
  }
  return null;
}

/** Words that open a reason told before the penalty: "for participation in mass riots (Article 272), four years". */
const REASONS = new Set(["for", "under", "on"]);
/** How many chunks such a reason may have. */
const LONGEST_REASON = 24;

/** Whether a reason, and nothing else, stands between a mark and the award it announces. */
function isReason({ chunks }: Syntax, from: number, to: number): boolean {
  if (to - from > LONGEST_REASON || !REASONS.has(lowerAt(chunks, from))) return false;
  const isClosed = [",", ")", "–", "—"].includes(lowerAt(chunks, to - 1));
  return isClosed && chunks.slice(from, to).every((chunk) => chunk.kind !== "verb" || chunk.verb.form !== "finite");
}

/**
 * The colon or dash that announces an award; the law, the guilt or the reason may stand between: "He was brief: guilty
 * under Article 174, four years". -1 where none does.
 */
export function linkOf(syntax: Syntax, { from }: Award): number {
  const { chunks } = syntax;
  const isFit = (link: number) => isOpening(syntax, link + 1, from) || isReason(syntax, link + 1, from);
  // "4,000–7,000 tenge": a dash between numbers is a range.
  const isLink = (at: number) => at > 0 && LINKS.has(lowerAt(chunks, at)) && !/\d/u.test(lowerAt(chunks, at - 1));
  return chunks.findLastIndex((_, at) => at < from && isLink(at) && isFit(at));
}

/** An award at the end of a passage behind a colon or dash: "The judge was quick with N.: five years." */
export function closingAwards(syntax: Syntax, awards: readonly Award[]): readonly Award[] {
  const at = awards.findIndex((award) => linkOf(syntax, award) > 0);
  const first = awards[at];
  if (first === undefined || isSaid(syntax, first.from)) return [];
  const row = rowFrom(syntax, awards.slice(at));
  const last = row.at(-1) ?? first;
  if (!leavesAlone(syntax, last.to)) return [];
  return isSought(syntax, 0, first.from) ? [] : row;
}
