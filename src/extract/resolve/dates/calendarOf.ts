import { type Day, toDay } from "../../../domain/day.ts";
import type { Frame } from "../../frames/Frame.ts";
import type { Read } from "../../stage3Mentions.ts";
import { dateLineOf } from "./articleDay.ts";
import type { Calendar } from "./Calendar.ts";
import { DateWalk } from "./DateWalk.ts";
import { nowOf } from "./nowOf.ts";
import { latestOf } from "./updates.ts";
import { windowUpTo, type YearWindow } from "./YearWindow.ts";
import { yearFromText } from "./years/yearFromText.ts";

/** Furniture is read for nothing else than the day the article was published on. */
function windowOf(article: string, reads: readonly Read[], published: Day | null): YearWindow | null {
  if (published !== null) return windowUpTo(latestOf(reads, published), null, "year of publication");
  const line = dateLineOf(reads)?.mention;
  const { year, month, day } = line?.value ?? { year: null, month: null, day: null };
  if (line !== undefined && year !== null && month !== null && day !== null)
    return windowUpTo(toDay(year, month, day), line, "year of the article's date line");
  return yearFromText(article, reads);
}

/**
 * Reads what the dates of an article mean. Years come from the headings and full dates around a date, then from the
 * publication, then from the text, then from dated events everybody knows; else they stay unknown. Never from today's date.
 */
export function calendarOf(
  article: string,
  reads: readonly Read[],
  frames: readonly Frame[],
  published: Day | null,
): Calendar {
  const window = windowOf(article, reads, published);
  const now = nowOf(reads, published, window);
  const walk = new DateWalk(article, reads, frames, window, now);
  for (const read of reads) walk.read(read);
  return {
    now,
    year: window?.year ?? null,
    latest: published === null ? null : latestOf(reads, published),
    problems: walk.problems,
    dateOf: ({ start }) => walk.found.get(start) ?? null,
  };
}
