import { toDay, weekdayOf } from "../../../../domain/day.ts";
import type { MentionOf } from "../../../Mention.ts";
import { windowOfYear, type YearWindow } from "../YearWindow.ts";

/** How many years behind the last one an article names a date with a weekday is looked for. */
const YEARS_AHEAD = 4;

/** "Sunday 18 February": of the years from the last one named, the only one in which that day is a Sunday. */
export function fromWeekdays(dates: readonly MentionOf<"date">[]): YearWindow | null {
  const named = Math.max(...dates.map(({ value }) => value.year ?? 0));
  if (named <= 0) return null;
  const years = Array.from({ length: YEARS_AHEAD }, (_, ahead) => named + ahead);
  for (const mention of dates) {
    const { year, month, day, weekday } = mention.value;
    if (year !== null || month === null || day === null || weekday === undefined) continue;
    const fitting = years.filter((each) => weekdayOf(toDay(each, month, day)) === weekday);
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1)
      return windowOfYear(only, mention, "the only year in which this day falls on that weekday");
  }
  return null;
}
