import { LENGTH_BINS, type LengthBin } from "../../domain/length.ts";
import type { Words } from "../../domain/words/Words.ts";
import { type CountAxis, countAxis } from "../chart/countAxis.ts";
import { type LabelColumn, labelColumn } from "../chart/labelColumn.ts";
import { plotWidthFor } from "../chart/plotWidthFor.ts";
import { isGrey, type LengthRow, type LengthRows } from "./model.ts";

/** Stands under the terms, for the numbers of their axis. */
export const AXIS = "axis";
/** Stands between the axis and the grey bins, for their heading. */
export const HEADING = "heading";

/** Where everything stands in the chart, shared by what recharts draws and what lies over it. CSS pixels. */
export interface Frame {
  width: number;
  height: number;
  /** The names of the bins, beside the plot; their rows are those of the whole chart. */
  labels: LabelColumn;
  plotWidth: number;
  /** Lower edge of the bins of terms, where their axis begins. */
  axisTop: number;
  count: CountAxis;
  /** People at the right edge of the grey bins: as many as of the terms, or more where they would not fit. */
  greyMost: number;
}

/** A number of the axis takes so much room. */
const TICK_WIDTH = 48;
const COUNT_INTERVALS = 4;

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

/** `spare` is how many times as many people are to have room. */
export function frameOf({ rows }: LengthRows, width: number, words: Words, spare = 1): Frame {
  const labels = labelColumn(
    rows.map(({ bin }) => words.lengths[bin]),
    width,
  );
  const room = width - labels.width;
  const intervals = Math.min(COUNT_INTERVALS, Math.max(1, Math.floor(room / TICK_WIDTH) - 1));
  const count = countAxis(spare * largestOf(rows.filter((row) => !row.isGrey)), intervals);
  const greyMost = Math.max(count.most, spare * largestOf(rows.filter((row) => row.isGrey)));
  const bars = rows.map(({ total, isGrey }) => ({
    share: total.people / (isGrey ? greyMost : count.most),
    value: words.shortTally(total),
  }));
  return {
    width,
    height: LINES.length * labels.row,
    labels,
    plotWidth: plotWidthFor(bars, room),
    axisTop: LINES.indexOf(AXIS) * labels.row,
    count,
    greyMost,
  };
}

/** Whether a frame made for other people has bars long enough for these. */
export function hasRoom(frame: Frame, { rows }: LengthRows, width: number): boolean {
  return (
    frame.width === width &&
    frame.count.most >= largestOf(rows.filter((row) => !row.isGrey)) &&
    frame.greyMost >= largestOf(rows.filter((row) => row.isGrey))
  );
}

/** Upper edge of a line of the chart. */
export function topOf(line: LineName, { labels }: Pick<Frame, "labels">): number {
  return LINES.indexOf(line) * labels.row;
}

/** The row at a distance from the upper edge of the chart, if there is one. */
export function rowAt(rows: readonly LengthRow[], y: number, { labels }: Pick<Frame, "labels">): LengthRow | undefined {
  const line = LINES[Math.floor(y / labels.row)];
  return rows.find(({ bin }) => bin === line);
}
