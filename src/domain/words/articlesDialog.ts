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
    /** What was found in an article, part by part; nothing only where it tells of nobody as background either. */
    found: (total: Tally, background: number) => {
      if (total.incidents === 0 && background === 0) return [text("articles.nothingFound")];
      return [
        ...(total.incidents === 0
          ? []
          : [text("articles.found", { incidents: total.incidents, people: tally(total) })]),
        ...(background === 0 ? [] : [text("articles.background", { incidents: background })]),
      ];
    },
    which: text("articles.which"),
    /** The name of a list, with how many stand in it. */
    list: (name: "all" | "withProblems" | "withoutIncidents", count: number) =>
      text(`articles.list.${name}`, { count }),
    problems: (count: number) => text("articles.problems", { count }),
    more: (count: number) => text("articles.more", { count }),
  };
}
