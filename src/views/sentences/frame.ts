import { LENGTH_BINS, type LengthBin } from "../../domain/length.ts";
import type { Words } from "../../domain/words/Words.ts";
import { widthOf } from "../../figure/textMetrics.ts";
import { type CountAxis, countAxis } from "../chart/countAxis.ts";
import { isGrey, type LengthRow, type SentenceLengths } from "./model.ts";

/** Stands under the terms, for the numbers of their axis. */
export const AXIS = "axis";
/** Stands between the axis and the grey bins, for their heading. */
export const HEADING = "heading";

/** Where everything stands in the chart, shared by what recharts draws and what lies over it. CSS pixels. */
export interface Frame {
  width: number;
  height: number;
  /** The plot, without axes. */
  left: number;
  plotWidth: number;
  /** Lower edge of the bins of terms, where their axis begins. */
  axisTop: number;
  count: CountAxis;
  /** People at the right edge of the grey bins: as many as of the terms, or more where they would not fit. */
  greyMost: number;
}

type Scales = Pick<Frame, "count" | "greyMost">;

export const FONT_SIZE = 12;
/** As high as a target for a finger must be. */
export const ROW = 24;
/** A number of the axis takes so much room. */
const TICK_WIDTH = 48;
const COUNT_INTERVALS = 4;
const LABEL_GAP = 10;
/** Room for the number behind the longest bar. */
const VALUE_GAP = 10;

/** What stands in the lines of the chart, from the top. */
export type LineName = LengthBin | typeof AXIS | typeof HEADING;
export const LINES: readonly LineName[] = [
  ...LENGTH_BINS.filter((bin) => !isGrey(bin)),
  AXIS,
  HEADING,
  ...LENGTH_BINS.filter(isGrey),
];

function largestOf(rows: readonly LengthRow[]): number {
  return Math.max(...rows.map(({ total }) => total.people));
}

/** As wide as leaves room behind every bar for its number. */
function plotWidthFor(rows: readonly LengthRow[], scales: Scales, room: number, words: Words): number {
  const limits = rows
    .filter(({ total }) => total.people > 0)
    .map(({ isGrey, total }) => {
      const value = widthOf(words.shortTally(total), FONT_SIZE, 600) + VALUE_GAP;
      return ((room - value) * (isGrey ? scales.greyMost : scales.count.most)) / total.people;
    });
  return Math.max(1, Math.floor(Math.min(room - TICK_WIDTH / 2, ...limits)));
}

export function frameOf({ rows }: SentenceLengths, width: number, words: Words): Frame {
  const left = Math.ceil(Math.max(...rows.map(({ bin }) => widthOf(words.lengths[bin], FONT_SIZE)))) + LABEL_GAP;
  const intervals = Math.min(COUNT_INTERVALS, Math.max(1, Math.floor((width - left) / TICK_WIDTH) - 1));
  const count = countAxis(largestOf(rows.filter((row) => !row.isGrey)), intervals);
  const scales = { count, greyMost: Math.max(count.most, largestOf(rows.filter((row) => row.isGrey))) };
  return {
    width,
    height: LINES.length * ROW,
    left,
    plotWidth: plotWidthFor(rows, scales, width - left, words),
    axisTop: LINES.indexOf(AXIS) * ROW,
    ...scales,
  };
}

/** The row at a distance from the upper edge of the chart, if there is one. */
export function rowAt(rows: readonly LengthRow[], y: number): LengthRow | undefined {
  const line = LINES[Math.floor(y / ROW)];
  return rows.find(({ bin }) => bin === line);
}
