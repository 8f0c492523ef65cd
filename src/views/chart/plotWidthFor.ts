import { widthOf } from "../../figure/textMetrics.ts";

/** A bar and the number behind it. */
export interface LabelledBar {
  /** Of the whole plot. */
  share: number;
  value: string;
}

export const VALUE_SIZE = 12;
export const VALUE_WEIGHT = 600;
export const VALUE_GAP = 6;
/** Between the longest number and the edge. */
const EDGE = 4;
/** Half of a number of the axis stands beyond the plot. */
const TICK_OVERHANG = 24;

/** Width of the plot in CSS pixels, such that in `room` every bar keeps its number behind it. */
export function plotWidthFor(bars: readonly LabelledBar[], room: number): number {
  const limits = bars
    .filter(({ share }) => share > 0)
    .map(({ share, value }) => (room - VALUE_GAP - EDGE - widthOf(value, VALUE_SIZE, VALUE_WEIGHT)) / share);
  return Math.max(1, Math.floor(Math.min(room - TICK_OVERHANG, ...limits)));
}
