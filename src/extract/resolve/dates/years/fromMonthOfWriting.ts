import { daysInMonth, toDay } from "../../../../domain/day.ts";
import { spokenOf } from "../../../lexicon/speech.ts";
import type { MentionOf } from "../../../Mention.ts";
import type { Read } from "../../../stage3Mentions.ts";
import { windowUpTo, type YearWindow } from "../YearWindow.ts";
import { datesOf } from "./datesOf.ts";
import { topOf } from "./topOf.ts";

/** Whether the dates without a year are days of a month, most of them. */
function areOf(month: number, dates: readonly MentionOf<"date">[]): boolean {
  const yearless = dates.filter(({ value }) => value.year === null && value.month !== null && value.day !== null);
  return yearless.filter(({ value }) => value.month === month).length * 2 > yearless.length;
}

/**
 * "APPEALS, MARCH 2025" over days of March, "Our correspondent spoke with her in April 2025": the month, with its year,
 * in which an article says at its top that it was written.
 */
export function fromMonthOfWriting(article: string, reads: readonly Read[]): YearWindow | null {
  const dates = datesOf(reads);
  for (const { passage, sightings } of topOf(reads))
    for (const { mention } of sightings) {
      if (mention.kind !== "date" || mention.value.year === null || mention.value.month === null) continue;
      const { year, month, day } = mention.value;
      const isWritten =
        passage.kind === "heading"
          ? day === null && areOf(month, dates)
          : spokenOf.test(article.slice(passage.start, passage.end));
      if (isWritten)
        return windowUpTo(toDay(year, month, day ?? daysInMonth(year, month)), mention, "the month of writing");
    }
  return null;
}
