import type { Tally } from "../../../src/domain/tally.ts";

/** What is counted under each key; keys of which there is nothing are absent. */
export type Tallies = ReadonlyMap<string, Tally>;

/**
 * All that the page counts after a change of the filter. What a view shows leaves its own facet out; the rest is of what
 * passes every facet.
 */
export interface Aggregates {
  places: Tallies;
  dates: Tallies;
  /** By length and status, with a space between. */
  lengths: Tallies;
  terms: Tallies;
  charges: Tallies;
  statuses: Tallies;
  total: Tally;
  /** By status and place, with a space between. */
  outcomes: Tallies;
  naming: Tallies;
  inferred: Tallies;
  reports: number;
  articles: number;
}

/** The names of the aggregates in which two answers differ. */
export function differencesOf(one: Aggregates, other: Aggregates): string[] {
  const names = Object.keys(one) as (keyof Aggregates)[];
  return names.filter((name) => canonical(one[name]) !== canonical(other[name]));
}

function canonical(value: Aggregates[keyof Aggregates]): string {
  if (typeof value === "number" || "people" in value) return JSON.stringify(value);
  const rows = [...value].map(([key, { people, incidents, unnumbered }]) =>
    JSON.stringify([key, people, incidents, unnumbered]),
  );
  return rows.sort().join("\n");
}
