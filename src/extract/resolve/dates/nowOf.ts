import { type Day, isDay, toDayNumber } from "../../../domain/day.ts";
import type { MentionOf } from "../../Mention.ts";
import type { Read } from "../../stage3Mentions.ts";
import { factOf } from "../Fact.ts";
import { dateLineOf } from "./articleDay.ts";
import type { DatedFact } from "./Calendar.ts";
import { impreciseDateOf } from "./impreciseDateOf.ts";
import { type YearWindow, yearWithin } from "./YearWindow.ts";

type DateMention = MentionOf<"date">;

/** Within so many days behind its dateline an article is published. */
const DELAY = 5;

/** The day the article speaks from: that of its dateline, where it was published within days of it; else its publication. */
export function nowOf(reads: readonly Read[], published: Day | null, window: YearWindow | null): DatedFact | null {
  const line = dateLineOf(reads)?.mention;
  const own = line === undefined ? null : lineFact(line, window);
  if (published === null) return own;
  const day = own?.date.value ?? "";
  const delay = isDay(day) ? toDayNumber(published) - toDayNumber(day) : -1;
  return delay > 0 && delay <= DELAY ? own : { date: { value: published, evidence: [] }, year: null };
}

function lineFact(line: DateMention, window: YearWindow | null): DatedFact {
  const year = line.value.year ?? (window === null ? null : yearWithin(line.value, window));
  const told = window?.span ?? line;
  return {
    date: factOf(impreciseDateOf(line.value, year), line, "stated", "date line"),
    year:
      year === null ? null : [{ start: told.start, end: told.end, basis: "inferred", rule: window?.rule ?? "date" }],
  };
}
