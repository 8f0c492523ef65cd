import { GREY_BINS, type LengthBin } from "../length.ts";
import type { Tally } from "../tally.ts";
import type { Quantities } from "./quantities.ts";
import type { Speaker } from "./Speaker.ts";

export function sentences({ text, and }: Speaker, { people, shortTally, tally }: Quantities) {
  /** What is said of people in a grey bin: "3 awaiting verdict". */
  const leftOut = ([bin, total]: readonly [LengthBin, Tally]) => {
    const grey = GREY_BINS.find((each) => each === bin);
    return grey === undefined ? shortTally(total) : text(`sentences.leftOut.${grey}`, { people: shortTally(total) });
  };
  return {
    title: text("sentences.title"),
    explained: text("sentences.explained"),
    unit: text("sentences.unit"),
    withoutTerm: text("sentences.withoutTerm"),
    /** Behind it where its bars are too long for the scale of the terms. */
    ownScale: text("sentences.ownScale"),
    /** Read aloud for the button of a bin. */
    bin: (name: string, total: Tally) => text("sentences.bar", { name, people: tally(total) }),
    /** In the tooltip, a line for each status. */
    status: (name: string, total: Tally) => text("sentences.bar", { name, people: tally(total) }),
    /** `median` is in the units of the sentence that stands in the middle. */
    median: (median: string, withTerm: Tally, grey: readonly (readonly [LengthBin, Tally])[]) => {
      const groups =
        withTerm.unnumbered === 0 ? [] : [text("sentences.leftOut.groups", { groups: withTerm.unnumbered })];
      const rest = [...grey.map(leftOut), ...groups];
      const values = { median, people: people(withTerm.people) };
      return rest.length === 0
        ? text("sentences.median", values)
        : text("sentences.medianWithout", { ...values, rest: and(rest) });
    },
    noMedian: text("sentences.noMedian"),
    edges: text("sentences.edges"),
    groups: text("sentences.groups"),
    clear: text("sentences.clear"),
    nothing: text("sentences.nothing"),
  };
}
