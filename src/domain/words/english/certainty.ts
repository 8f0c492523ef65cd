import type { CertaintyField, Inferred } from "../../certainty.ts";
import type { Tally } from "../../tally.ts";
import { list, number, tally } from "./quantities.ts";

const NAMES: Record<CertaintyField, string> = {
  status: "outcome",
  sentence: "sentence",
  count: "group size",
  date: "date",
  year: "year",
  place: "place",
  charge: "charge",
};

/** The first number says what is counted, those after it need not. */
function whoOf(total: Tally, index: number): string {
  return index === 0 || total.unnumbered > 0 ? tally(total) : number(total.people);
}

export const certainty = {
  /** Empty where nothing is inferred. */
  inferred: (found: readonly Inferred[]) => {
    if (found.length === 0) return "";
    const parts = found.map(
      ({ fields, total }, index) => `the ${list(fields.map((field) => NAMES[field]))} of ${whoOf(total, index)}`,
    );
    return `Inferred, not stated: ${parts.join(", ")}.`;
  },
  what: "What “inferred” means",
  explained:
    "Concluded from what the article says, not said in it: a year from an event whose year is known, or what a total says of the people it counts. The evidence of each row names the rule and shows the words.",
};
