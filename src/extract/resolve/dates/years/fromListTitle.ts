import { chronicleTitle } from "../../../lexicon/headWords.ts";
import type { Sighting } from "../../../mentions/Rule.ts";
import type { Read } from "../../../stage3Mentions.ts";
import { windowOfYear, type YearWindow } from "../YearWindow.ts";
import { topOf } from "./topOf.ts";

const MONTH_AT_END = /[,:|(–—-]\s*(?:\d{1,2}[–—-]\d{1,2}\s+)?\p{L}{3,9}\s*$/u;
const YEAR = /\b(?:19|20)\d{2}\b/gu;

/** "Appeals and cassations, March 2025": the month stands at the end, after a comma or a dash, and tells of no event. */
function isMonthly(before: string, sightings: readonly Sighting[]): boolean {
  return sightings.some(({ mention }) => {
    if (mention.kind !== "date" || mention.value.year === null || mention.value.month === null) return false;
    return !mention.value.isBeside && MONTH_AT_END.test(before);
  });
}

/** "Chronicle of March 2022", "Court digest, spring 2022": the year a list of days says it is of. */
export function fromListTitle(article: string, reads: readonly Read[]): YearWindow | null {
  for (const { passage, sightings } of topOf(reads)) {
    const text = article.slice(passage.start, passage.end);
    const [found, second] = [...text.matchAll(YEAR)];
    if (passage.kind !== "heading" || found === undefined || second !== undefined) continue;
    if (!chronicleTitle.test(text) && !isMonthly(text.slice(0, found.index), sightings)) continue;
    const start = passage.start + found.index;
    return windowOfYear(
      Number(found[0]),
      { start, end: start + found[0].length },
      "the year the title says the list is of",
    );
  }
  return null;
}
