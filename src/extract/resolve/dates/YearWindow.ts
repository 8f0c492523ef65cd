import { addDays, type Day, daysInMonth, toDay } from "../../../domain/day.ts";
import type { Span } from "../../../domain/schema.ts";
import type { WrittenDate } from "../../Mention.ts";

/** Twelve months in which the dates of an article without a year lie, and the words that tell so. */
export interface YearWindow {
  from: Day;
  to: Day;
  /** The year in which the article was written. */
  year: number;
  /** `null` where the publication stands beside the article, not in it. */
  span: Span | null;
  rule: string;
}

const DAYS_IN_YEAR = 365;

/** The twelve months up to a day on which the article was written. */
export function windowUpTo(day: Day, span: Span | null, rule: string): YearWindow {
  return { from: addDays(day, 1 - DAYS_IN_YEAR), to: day, year: Number(day.slice(0, 4)), span, rule };
}

export function windowFrom(day: Day, span: Span, rule: string): YearWindow {
  return { from: day, to: addDays(day, DAYS_IN_YEAR - 1), year: Number(day.slice(0, 4)), span, rule };
}

export function windowOfYear(year: number, span: Span, rule: string): YearWindow {
  return { from: toDay(year, 1, 1), to: toDay(year, 12, 31), year, span, rule };
}

/** The first and the last day a date can mean in a year. */
function extentIn(year: number, { month, day }: WrittenDate): { first: Day; last: Day } {
  const m = month ?? 1;
  return { first: toDay(year, m, day ?? 1), last: toDay(year, m, day ?? daysInMonth(year, m)) };
}

/** The latest year in which a date without a year begins within the window; `null` where it lies outside. */
export function yearWithin(date: WrittenDate, { from, to }: YearWindow): number | null {
  for (let year = Number(to.slice(0, 4)); year >= Number(from.slice(0, 4)); year--) {
    const { first, last } = extentIn(year, date);
    if (first <= to && last >= from) return year;
  }
  return null;
}
