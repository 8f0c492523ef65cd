import type { Tally } from "../tally.ts";
import type { Quantities } from "./quantities.ts";
import type { Speaker } from "./Speaker.ts";

export function breakdown({ text }: Speaker, { tally }: Quantities) {
  const kindOf = (kind: "charges" | "statuses") => ({
    title: text(`breakdown.${kind}.title`),
    unit: text(`breakdown.${kind}.unit`),
    clear: text(`breakdown.${kind}.clear`),
    more: (rows: number, total: Tally) => text(`breakdown.${kind}.more`, { rows, people: tally(total) }),
  });
  return {
    charges: kindOf("charges"),
    statuses: kindOf("statuses"),
    /** Read aloud for the button of a bar. */
    row: (name: string, total: Tally) => text("breakdown.row", { name, people: tally(total) }),
    unstated: text("breakdown.unstated"),
    /** Over the bar of the unstated, where it is too long for the scale of the others. */
    ownScale: text("breakdown.ownScale"),
    fewer: text("breakdown.fewer"),
    groups: text("breakdown.groups"),
    nothing: text("breakdown.nothing"),
  };
}
