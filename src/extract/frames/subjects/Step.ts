import type { Party } from "../parties/Party.ts";

/** What the way back from a verb to its subject comes to: the subject, or the chunk `at` that it goes on from. */
export type Step = { found: Party } | Way;

export interface Way {
  at: number;
  /** Who an aside that was passed names, in case the noun before it names nobody. */
  aside: Party;
}
