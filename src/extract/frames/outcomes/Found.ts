import type { Outcome } from "../../lexicon/Outcome.ts";

/** What befalls somebody by a verb. */
export interface Found {
  outcome: Outcome;
  /** Number of the chunk behind the last word that belongs to it. */
  end: number;
}
