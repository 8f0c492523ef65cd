import type { Incident } from "./schema.ts";

/**
 * What a set of incidents adds up to.
 * `people`: named persons plus the stated sizes of unnamed groups, each counted once in each case;
 * `incidents`: rows; `unnumbered`: groups for which the article gives no number, and which add nothing to `people`.
 */
export interface Tally {
  people: number;
  incidents: number;
  unnumbered: number;
}

export function emptyTally(): Tally {
  return { people: 0, incidents: 0, unnumbered: 0 };
}

/** Adds an incident in place. */
export function tallyIncident(tally: Tally, incident: Pick<Incident, "count">): void {
  tally.incidents += 1;
  if (incident.count === null) tally.unnumbered += 1;
  else tally.people += incident.count;
}

export function addTallies(tallies: Iterable<Tally>): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    sum.people += tally.people;
    sum.incidents += tally.incidents;
    sum.unnumbered += tally.unnumbered;
  }
  return sum;
}
