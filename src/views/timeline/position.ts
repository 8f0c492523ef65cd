import { toDayNumber } from "../../domain/day.ts";
import { UNDATED } from "../../domain/dimension.ts";
import type { Dates } from "../../domain/facets/dates.ts";
import type { Extent } from "../../domain/impreciseDate.ts";

/** A stretch of the axis. The unit is the bin: 1.5 is the middle of the second one. */
export interface Stretch {
  start: number;
  end: number;
}

function share(day: string, offset: number, bin: Extent): number {
  const length = toDayNumber(bin.last) - toDayNumber(bin.first) + 1;
  return (toDayNumber(day) + offset - toDayNumber(bin.first)) / length;
}

/** Where the days lie on the axis, cut at its ends; `null` where they lie beyond it. Bins are equally wide. */
export function stretchOf(bins: readonly Extent[], { first, last }: Extent): Stretch | null {
  const start = bins.findIndex((bin) => bin.last >= first);
  const end = bins.findLastIndex((bin) => bin.first <= last);
  const [startBin, endBin] = [bins[start], bins[end]];
  if (startBin === undefined || endBin === undefined || start > end) return null;
  return {
    start: start + Math.max(0, share(first, 0, startBin)),
    end: end + Math.min(1, share(last, 1, endBin)),
  };
}

const WHOLE: Stretch = { start: 0, end: 1 };

/** The part of a bin that is chosen; all of it where nothing is. */
export function chosenPart(bin: Extent, chosen: Dates): Stretch | null {
  if (chosen === null) return WHOLE;
  if (chosen === UNDATED) return null;
  return stretchOf([bin], { first: chosen.from, last: chosen.to });
}
