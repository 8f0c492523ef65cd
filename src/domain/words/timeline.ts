import type { Day } from "../day.ts";
import type { Tally } from "../tally.ts";
import { inEach } from "./inEach.ts";
import type { Quantities } from "./quantities.ts";
import type { Speaker } from "./Speaker.ts";

const SPANS = ["day", "week", "month", "quarter", "year"] as const;

function yearOf(value: Day): string {
  return value.slice(0, 4);
}

/** The names of bars, and of the ticks below the axis, where the year stands below where it changes. */
function barsOf(
  { text, dates: { day, shortDay, shortMonth, month, monthAndYear } }: Speaker,
  { dayRange }: Quantities,
) {
  return {
    /** A bar's own time. */
    bin: {
      day: (first: Day, _last: Day) => day(first),
      week: (first: Day, last: Day) => text("timeline.week", { range: dayRange(first, last) }),
      month: (first: Day, _last: Day) => monthAndYear(first),
      quarter: (first: Day, last: Day) => text("timeline.quarter", { first: month(first), last: monthAndYear(last) }),
      year: (first: Day, _last: Day) => yearOf(first),
    },
    tick: { day: shortDay, week: shortDay, month: shortMonth, quarter: shortMonth, year: yearOf },
    yearOf,
  };
}

export function timeline(speaker: Speaker, quantities: Quantities) {
  const { text } = speaker;
  const { shortTally, tally } = quantities;
  return {
    ...barsOf(speaker, quantities),
    title: text("timeline.title"),
    /** What a bar stands for. */
    unit: inEach(SPANS, (span) => text(`timeline.unit.${span}`)),
    /** What is chosen and how many it is; `perhaps` are among them. */
    chosen: (range: string, total: Tally, perhaps: Tally) =>
      perhaps.incidents === 0
        ? text("timeline.chosen", { range, people: tally(total) })
        : text("timeline.chosenPerhaps", { range, people: tally(total), perhaps: shortTally(perhaps) }),
    bar: tally,
    perhaps: (total: Tally) => text("timeline.perhaps", { people: tally(total) }),
    /** In the lane of approximate dates. */
    span: (size: string, date: string) => text("timeline.span", { size, date }),
    clear: text("timeline.clear"),
    from: text("timeline.from"),
    to: text("timeline.to"),
    undated: (total: Tally) => text("timeline.undated", { people: tally(total) }),
    undatedExplained: text("timeline.undatedExplained"),
    approximate: (total: Tally) => text("timeline.approximate", { people: tally(total) }),
    approximateExplained: text("timeline.approximateExplained"),
    groups: text("timeline.groups"),
    nothing: text("timeline.nothing"),
    explained: text("timeline.explained"),
    /** Why people have no mark on paper. */
    leftOut: text("timeline.leftOut"),
  };
}
