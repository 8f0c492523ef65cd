import { toDay } from "../../../../domain/day.ts";
import type { Read } from "../../../stage3Mentions.ts";
import type { YearWindow } from "../YearWindow.ts";
import { yearsSince } from "./yearsSince.ts";

/** "Two years after the February 2022 invasion": any event that is told with its year. */
export function fromYearsSince(article: string, reads: readonly Read[]): YearWindow | null {
  for (const { passage, sightings } of reads) {
    if (passage.kind === "furniture") continue;
    for (const { mention } of sightings) {
      if (mention.kind !== "date" || mention.value.year === null || mention.value.month === null) continue;
      const { year, month, day } = mention.value;
      const before = article.slice(passage.start, mention.start);
      const found = yearsSince(
        passage,
        before,
        mention.end,
        toDay(year, month, day ?? 1),
        "an event told with its year",
      );
      if (found !== null) return found;
    }
  }
  return null;
}
