import { inTurn } from "../inTurn.ts";
import { late } from "../late.tsx";
import type { View } from "../View.ts";
import { countDates } from "./countDates.ts";

/** People by date. What needs recharts is loaded when it is first shown or drawn. */
export const timelineView: View = {
  name: "timeline",
  title: (words) => words.timeline.title,
  facet: "dates",
  slot: "right",
  Component: late(async () => (await inTurn(import("./TimelinePanel.tsx"))).TimelinePanel),
  counts: countDates,
  draw: async (selection, options) => (await import("./drawTimeline.tsx")).drawTimeline(selection, options),
};
