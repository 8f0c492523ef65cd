import type { LengthBin } from "../../length.ts";
import type { Tally } from "../../tally.ts";
import { list, shortTally, tally } from "./quantities.ts";

/** What is said of people in a grey bin: "3 awaiting verdict". */
const WITHOUT: Partial<Record<LengthBin, string>> = {
  "fine-only": "fined only",
  restricted: "with a restricted or suspended sentence",
  "awaiting-verdict": "awaiting verdict",
  "no-sentence": "without a sentence",
  "not-stated": "whose sentence is not stated",
};

function leftOut([bin, total]: readonly [LengthBin, Tally]): string {
  return `${shortTally(total)} ${WITHOUT[bin] ?? ""}`.trim();
}

export const sentences = {
  title: "Sentence lengths",
  explained: "Bar chart of people by length of sentence. The labels beside the bars are buttons that choose a length.",
  unit: "People by term in custody",
  withoutTerm: "No term in custody",
  /** Behind it where its bars are too long for the scale of the terms. */
  ownScale: "(on a scale of its own)",
  /** Read aloud for the button of a bin. */
  bin: (name: string, total: Tally) => `${name}: ${tally(total)}`,
  /** In the tooltip, a line for each status. */
  status: (name: string, total: Tally) => `${name}: ${tally(total)}`,
  /** `median` is in the units of the sentence that stands in the middle. */
  median: (median: string, withTerm: Tally, grey: readonly (readonly [LengthBin, Tally])[]) => {
    const groups =
      withTerm.unnumbered === 0 ? [] : [tally({ people: 0, incidents: 0, unnumbered: withTerm.unnumbered })];
    const rest = [...grey.map(leftOut), ...groups.map((each) => `${each} with a term`)];
    const of = `of ${tally({ ...withTerm, unnumbered: 0 })} with a term`;
    return `Median ${median}, ${of}${rest.length === 0 ? "" : `; ${list(rest)} left out`}.`;
  },
  noMedian: "No median: nobody counted in this view has a term in custody.",
  edges:
    "Each bar includes its upper edge: exactly 3 years stands in “1–3 years”. The median is the sentence in the middle, never an average.",
  groups: "A group of unstated size adds nothing to a bar and is named beside it.",
  clear: "Clear lengths",
  nothing: "Nobody in this view.",
};
