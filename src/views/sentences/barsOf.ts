import type { Status } from "../../domain/vocabulary.ts";
import type { Frame } from "./frame.ts";
import { type LengthRow, peopleIn } from "./model.ts";

/** A bar nearer to nothing, in CSS pixels, would not be seen: that there is somebody must be. */
export const LEAST_LENGTH = 3;

/** What a bar is made of; a grey bin has no statuses. */
export type Series = Status | "grey";

/** The parts of a row in the order of the statuses, each with its people. */
function partsOf(row: LengthRow, statuses: readonly Status[]): [Series, number][] {
  const parts: [Series, number][] = row.isGrey
    ? [["grey", row.total.people]]
    : statuses.map((status) => [status, peopleIn(row, status)]);
  return parts.filter(([, people]) => people > 0);
}

/**
 * The lengths of the parts of a row's bar, in CSS pixels. Where small parts are drawn longer than they are, the largest
 * gives up as much as it can, so that the whole bar stays as long as its people.
 */
export function barsOf(row: LengthRow, statuses: readonly Status[], frame: Frame): Map<Series, number> {
  const unit = frame.plotWidth / (row.isGrey ? frame.greyMost : frame.count.most);
  const parts = partsOf(row, statuses);
  const lengths = new Map(parts.map(([name, people]) => [name, Math.max(LEAST_LENGTH, people * unit)]));
  const [largest] = [...parts].sort(([, a], [, b]) => b - a);
  if (largest === undefined) return lengths;
  const [name, people] = largest;
  const surplus = lengthOf(lengths) - row.total.people * unit;
  lengths.set(name, Math.max(LEAST_LENGTH, people * unit - surplus));
  return lengths;
}

/** The length of the whole bar, in CSS pixels. */
export function lengthOf(bars: ReadonlyMap<Series, number>): number {
  return [...bars.values()].reduce((sum, length) => sum + length, 0);
}
