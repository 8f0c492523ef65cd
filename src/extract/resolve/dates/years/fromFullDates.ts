import type { MentionOf } from "../../../Mention.ts";
import { windowOfYear, type YearWindow } from "../YearWindow.ts";

/** All full dates of the article lie in one year: then its other dates do. */
export function fromFullDates(dates: readonly MentionOf<"date">[]): YearWindow | null {
  const full = dates.filter(({ value }) => value.year !== null && value.day !== null);
  const [first] = full;
  const year = first?.value.year ?? null;
  if (first === undefined || year === null || full.some(({ value }) => value.year !== year)) return null;
  return windowOfYear(year, first, "year of the article's full dates");
}
