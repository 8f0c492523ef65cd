import type { Quantities } from "./quantities.ts";
import type { Speaker } from "./Speaker.ts";

/** The three ways to count who is in view. */
export function counters({ text }: Speaker, { tally, incidents }: Quantities) {
  return {
    label: text("counters.label"),
    people: tally,
    peopleExplained: text("counters.peopleExplained"),
    incidents,
    incidentsExplained: text("counters.incidentsExplained"),
    cases: (count: number) => text("counters.cases", { count }),
    casesExplained: text("counters.casesExplained"),
  };
}
