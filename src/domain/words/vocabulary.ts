import { LENGTH_BINS, type LengthBin } from "../length.ts";
import { type Basis, CHARGE_CATEGORIES, DATE_EVENTS, FIELD_NAMES, type FieldName, STATUSES } from "../vocabulary.ts";
import { inEach } from "./inEach.ts";
import type { Speaker } from "./Speaker.ts";

export type Vocabulary = ReturnType<typeof vocabulary>;

const SAYS_WHY: readonly LengthBin[] = ["fine-only", "awaiting-verdict", "no-sentence"];

/** The closed word lists of the dataset, in words. */
export function vocabulary({ text }: Speaker) {
  const lengths = inEach(LENGTH_BINS, (bin) => text(`length.${bin}`));
  const bases: Record<Basis, { name: string; explained: string }> = {
    stated: { name: text("basis.stated"), explained: text("basis.stated.explained") },
    inherited: { name: text("basis.inherited"), explained: text("basis.inherited.explained") },
    inferred: { name: text("basis.inferred"), explained: text("basis.inferred.explained") },
  };
  return {
    statuses: inEach(STATUSES, (status) => text(`status.${status}`)),
    charges: inEach(CHARGE_CATEGORIES, (category) => text(`charge.${category}`)),
    lengths,
    /** In place of a length: why there is none, else that it is not stated. */
    withoutTerm: (bin: LengthBin) => (SAYS_WHY.includes(bin) ? lengths[bin] : lengths["not-stated"]),
    bases,
    /** How a part of a fact is known; the year of a date is named, since it may be known in another way than its day. */
    partBasis: (part: FieldName, basis: Basis) =>
      part === "year" ? text("basis.year", { basis: bases[basis].name }) : bases[basis].name,
    fields: inEach(FIELD_NAMES, (field) => text(`field.${field}`)),
    dateEvents: inEach(DATE_EVENTS, (event) => text(`event.${event}`)),
  };
}
