import type { Tally } from "../../../src/domain/tally.ts";

/** Reads tallies, as who draws them does: what is counted may be told only when it is asked for. Gives their sum. */
export function readTallies(tallies: Iterable<Tally>): number {
  let sum = 0;
  for (const { people, incidents, unnumbered } of tallies) sum += people + incidents + unnumbered;
  return sum;
}
