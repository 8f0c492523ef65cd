import type { Tally } from "../tally.ts";
import type { Quantities } from "./quantities.ts";
import type { Speaker } from "./Speaker.ts";

/** The three ways to count who is in view. */
export function counters({ text }: Speaker, { tally, incidents }: Quantities) {
  return {
    label: text("counters.label"),
    people: {
      reported: { of: tally, explained: text("counters.peopleExplained") },
      background: {
        of: (total: Tally) => text("counters.peopleTold", { people: tally(total) }),
        explained: text("counters.peopleToldExplained"),
      },
    },
    incidents,
    incidentsExplained: text("counters.incidentsExplained"),
    cases: (count: number) => text("counters.cases", { count }),
    casesExplained: text("counters.casesExplained"),
  };
}
