import type { Read } from "../../../stage3Mentions.ts";
import type { YearWindow } from "../YearWindow.ts";
import { datesOf } from "./datesOf.ts";
import { fromAnchors, nearAnchor, sinceAnchor } from "./fromAnchors.ts";
import { fromFullDates } from "./fromFullDates.ts";
import { fromListTitle } from "./fromListTitle.ts";
import { fromMonthOfWriting } from "./fromMonthOfWriting.ts";
import { fromWeekdays } from "./fromWeekdays.ts";
import { fromYearsSince } from "./fromYearsSince.ts";

/** The twelve months an article without a date of its own was written in; `null` where nothing tells. */
export function yearFromText(article: string, reads: readonly Read[]): YearWindow | null {
  const dates = datesOf(reads);
  return (
    fromListTitle(article, reads) ??
    fromMonthOfWriting(article, reads) ??
    fromAnchors(article, reads, sinceAnchor) ??
    fromYearsSince(article, reads) ??
    fromFullDates(dates) ??
    fromAnchors(article, reads, nearAnchor) ??
    fromWeekdays(dates)
  );
}
