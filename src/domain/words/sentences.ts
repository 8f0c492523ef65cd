import { GREY_BINS, type LengthBin } from "../length.ts";
import { SCALES } from "../settings/scale.ts";
import type { Tally } from "../tally.ts";
import { inEach } from "./inEach.ts";
import type { Quantities } from "./quantities.ts";
import type { Speaker } from "./Speaker.ts";

export function sentences({ text, and, comma }: Speaker, { people, shortTally, tally }: Quantities) {
  /** What is said of people in a grey bin: "3 awaiting verdict". */
  const leftOut = ([bin, total]: readonly [LengthBin, Tally]) => {
    const grey = GREY_BINS.find((each) => each === bin);
    return grey === undefined ? shortTally(total) : text(`sentences.leftOut.${grey}`, { people: shortTally(total) });
  };
  return {
    title: text("sentences.title"),
    explained: text("sentences.explained"),
    scale: text("sentences.scale"),
    scales: inEach(SCALES, (scale) => text(`sentences.scale.${scale}`)),
    unit: text("sentences.unit"),
    notes: inEach(SCALES, (scale) => text(`sentences.note.${scale}`)),
    dotsExplained: text("sentences.dotsExplained"),
    /** Read aloud for a mark: who it is, and what is known. */
    mark: (who: string, facts: readonly string[]) => text("sentences.mark", { who, facts: comma(facts) }),
    kinds: {
      person: text("sentences.kind.person"),
      group: text("sentences.kind.group"),
      unnumbered: text("sentences.kind.unnumbered"),
      open: text("sentences.kind.open"),
    },
    columns: (rows: number) => text("sentences.columns", { rows }),
    withoutTerm: text("sentences.withoutTerm"),
    /** Behind it where its bars are too long for the scale of the terms. */
    ownScale: text("sentences.ownScale"),
    /** Read aloud for the button of a bin. */
    bin: (name: string, total: Tally) => text("sentences.bar", { name, people: tally(total) }),
    /** In the tooltip, a line for each status. */
    status: (name: string, total: Tally) => text("sentences.bar", { name, people: tally(total) }),
    /** Whom the median leaves out, one text for each grey bin. */
    leftOut,
    leftOutOf: text("sentences.leftOut"),
    /** `median` is in the units of the sentence that stands in the middle. */
    median: (median: string, withTerm: Tally) => text("sentences.median", { median, people: people(withTerm.people) }),
    /** The same with everybody it leaves out. */
    medianWithout: (median: string, withTerm: Tally, grey: readonly (readonly [LengthBin, Tally])[]) => {
      const groups =
        withTerm.unnumbered === 0 ? [] : [text("sentences.leftOut.groups", { groups: withTerm.unnumbered })];
      const rest = [...grey.map(leftOut), ...groups];
      const values = { median, people: people(withTerm.people) };
      return rest.length === 0
        ? text("sentences.median", values)
        : text("sentences.medianWithout", { ...values, rest: and(rest) });
    },
    noMedian: text("sentences.noMedian"),
    groups: text("sentences.groups"),
    clear: text("sentences.clear"),
    nothing: text("sentences.nothing"),
  };
}
