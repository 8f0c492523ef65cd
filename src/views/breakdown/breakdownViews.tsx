import type { View } from "../View.ts";
import { BreakdownPanel } from "./BreakdownPanel.tsx";
import { countBars } from "./countBars.ts";
import { drawBreakdown } from "./drawBreakdown.tsx";
import type { Grouping } from "./Grouping.ts";
import { charges, statuses } from "./groupings.ts";

function breakdownView<Key extends string>(grouping: Grouping<Key>): View {
  return {
    name: grouping.name,
    title: (words) => words.breakdown[grouping.name].title,
    facet: grouping.facet,
    slot: "half",
    Component: (props) => <BreakdownPanel grouping={grouping} {...props} />,
    counts: (selection, words) => countBars(grouping, selection, words),
    draw: (selection, options) => drawBreakdown(grouping, selection, options),
  };
}

/** By charge and by status: two views, since each ignores a facet of its own. */
export const breakdownViews: readonly View[] = [breakdownView(charges), breakdownView(statuses)];
