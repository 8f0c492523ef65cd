import type { DatedFact } from "./Calendar.ts";

/** What the walk along an article knows where a date is read. */
export interface ToldBefore {
  /** The day the article speaks from, or its section where that has one. */
  now: DatedFact | null;
  /** The last event it has dated, and where. */
  event: ToldDate | null;
  /** The last date it has told, known to the month at least. */
  month: ToldDate | null;
}

/** A date with the paragraph that tells it. */
export interface ToldDate {
  fact: DatedFact;
  paragraph: number;
}
