import type { Inferred } from "../certainty.ts";
import type { Quantities } from "./quantities.ts";
import type { Speaker } from "./Speaker.ts";

/** How much of what is shown was concluded. */
export function certainty({ text, number, and, comma }: Speaker, { tally }: Quantities) {
  /** The first number says what is counted, those after it need not. */
  const partOf = ({ fields, total }: Inferred, index: number) =>
    text("certainty.part", {
      fields: and(fields.map((field) => text(`certainty.${field}`))),
      who: index === 0 || total.unnumbered > 0 ? tally(total) : number(total.people),
    });
  return {
    /** Empty where nothing is inferred. */
    inferred: (found: readonly Inferred[]) =>
      found.length === 0 ? "" : text("certainty.inferred", { parts: comma(found.map(partOf)) }),
    what: text("certainty.what"),
    explained: text("certainty.explained"),
  };
}
