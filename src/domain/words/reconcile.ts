import type { Tally } from "../tally.ts";
import type { Quantities } from "./quantities.ts";
import type { Speaker } from "./Speaker.ts";

/** How the numbers of the page add up, beside the summary. */
export function reconcile({ text }: Speaker, { tally, number, groups }: Quantities) {
  const briefly = ({ people, unnumbered }: Tally) => {
    if (unnumbered === 0) return number(people);
    if (people === 0) return groups(unnumbered);
    return text("quantities.peopleAndGroups", { people: number(people), groups: groups(unnumbered) });
  };
  return {
    label: text("reconcile.label"),
    total: (total: Tally) => text("reconcile.total", { people: tally(total), rows: total.incidents }),
    rows: (count: number) => text("reconcile.rows", { count }),
    part: (total: Tally, what: string) => text("reconcile.part", { people: briefly(total), what }),
    onMap: text("reconcile.onMap"),
    offMap: text("reconcile.offMap"),
    dated: text("reconcile.dated"),
    undated: text("reconcile.undated"),
    withTerm: text("reconcile.withTerm"),
    withoutTerm: text("reconcile.withoutTerm"),
    withCharge: text("reconcile.withCharge"),
    withoutCharge: text("reconcile.withoutCharge"),
    show: (what: string) => text("reconcile.show", { what }),
    background: (count: number) => text("reconcile.background", { count }),
    backToReported: text("reconcile.backToReported"),
  };
}
