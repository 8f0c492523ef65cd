import { chargeCategoryOf } from "../../lexicon/charges.ts";
import { openingWords, verdictLabels } from "../../lexicon/fragments.ts";
import { lowerAt, mentionOf } from "../Chunk.ts";
import { victimAt } from "../people/People.ts";
import type { Syntax } from "../Syntax.ts";
import type { Award } from "./Award.ts";

const LINKS = new Set([":", "–", "—", "-"]);
/** How many chunks may open a passage before a penalty that stands alone in it. */
const LONGEST_OPENING = 14;

/** What stands in a passage before a penalty and says nothing but whose decision it is, when, where and on which law. */
export function isOpening({ chunks }: Syntax, from: number, to: number): boolean {
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

/** Words that open a reason told before the penalty: "for participation in mass riots (Article 272), four years". */
const REASONS = new Set(["for", "under", "on"]);
/** How many chunks such a reason may have. */
const LONGEST_REASON = 24;

const LONGEST_CHARGE = 12;

/** Whether a reason, and nothing else, stands between a mark and the award it announces. */
function isReason({ chunks }: Syntax, from: number, to: number): boolean {
  if (to - from > LONGEST_REASON || !REASONS.has(lowerAt(chunks, from))) return false;
  const isClosed = [",", ")", "–", "—"].includes(lowerAt(chunks, to - 1));
  return isClosed && chunks.slice(from, to).every((chunk) => chunk.kind !== "verb" || chunk.verb.form !== "finite");
}

/** Whether a charge stands there: "sabotage, 14 years". */
function isCharge({ chunks, words }: Syntax, from: number, to: number): boolean {
  const isClosed = [",", ")", "–", "—"].includes(lowerAt(chunks, to - 1));
  const isNoun = isClosed && to - from <= LONGEST_CHARGE && chunks.slice(from, to).every(({ kind }) => kind !== "verb");
  return isNoun && chargeCategoryOf(words.slice(from, to).flat().join(" ")) !== null;
}

/**
 * The colon or dash that announces an award; the law, the guilt or the reason may stand between: "He was brief: guilty
 * under Article 174, four years". -1 where none does.
 */
export function linkOf(syntax: Syntax, { from }: Award): number {
  const { chunks } = syntax;
  const isFit = (link: number) =>
    isOpening(syntax, link + 1, from) || isReason(syntax, link + 1, from) || isCharge(syntax, link + 1, from);
  // "4,000–7,000 tenge": a dash between numbers is a range.
  const isLink = (at: number) => at > 0 && LINKS.has(lowerAt(chunks, at)) && !/\d/u.test(lowerAt(chunks, at - 1));
  return chunks.findLastIndex((_, at) => at < from && isLink(at) && isFit(at));
}
