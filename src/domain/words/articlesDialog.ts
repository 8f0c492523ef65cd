import type { Day } from "../day.ts";
import type { Tally } from "../tally.ts";
import type { Quantities } from "./quantities.ts";
import type { Speaker } from "./Speaker.ts";

/** The list of what is loaded. */
export function articlesDialog({ text }: Speaker, { day, tally }: Quantities) {
  return {
    open: text("articles.open"),
    title: text("articles.title"),
    explained: text("articles.explained"),
    untitled: text("articles.untitled"),
    published: (value: Day | null) =>
      value === null ? text("articles.notDated") : text("articles.published", { day: day(value) }),
    found: (incidents: number, total: Tally) =>
      incidents === 0 ? text("articles.nothingFound") : text("articles.found", { incidents, people: tally(total) }),
    which: text("articles.which"),
    /** The name of a list, with how many stand in it. */
    list: (name: "all" | "withProblems" | "withoutIncidents", count: number) =>
      text(`articles.list.${name}`, { count }),
    problems: (count: number) => text("articles.problems", { count }),
    background: (incidents: number) => text("articles.background", { incidents }),
  };
}
