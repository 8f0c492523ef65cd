import type { Words } from "../../domain/words/Words.ts";
import { widthOf } from "../../figure/textMetrics.ts";
import { type CountAxis, countAxis } from "../chart/countAxis.ts";
import type { ApproximateDate, Timeline } from "./model.ts";
import { stretchOf } from "./position.ts";
import { type Tick, ticksOf } from "./ticks.ts";

/** Where everything stands in the chart, shared by what recharts draws and what lies over it. CSS pixels. */
export interface Frame {
  width: number;
  height: number;
  /** The plot, without axes. */
  left: number;
  top: number;
  plotWidth: number;
  plotHeight: number;
  /** Upper edge of the lane of approximate dates, which lies under the axis. */
  laneTop: number;
  count: CountAxis;
  ticks: readonly Tick[];
}

export const FONT_SIZE = 12;
export const LANE_ROW = 18;
/** A line of text under the handles, and the distance of the lane from it. */
const AXIS_HEIGHT = 39;
/** Where years stand under the names of their first months. */
const YEAR_HEIGHT = 15;
const PLOT_HEIGHT = 136;
const TOP = 14;
const RIGHT = 12;
/** Between the numbers of the axis and the plot, where a handle may stand. */
export const COUNT_GAP = 12;
/** Between the names of neighbouring ticks. */
const TICK_GAP = 14;
const COUNT_INTERVALS = 4;

/** As many names as find room beside each other, however long they are in the language. */
function mostTicks({ unit, bins }: Timeline, plotWidth: number, words: Words): number {
  const widest = Math.max(0, ...bins.map(({ first }) => widthOf(words.timeline.tick[unit](first), FONT_SIZE)));
  return Math.max(2, Math.floor(plotWidth / (widest + TICK_GAP)));
}

export function frameOf(timeline: Timeline, width: number, words: Words): Frame {
  const count = countAxis(Math.max(...timeline.bins.map(({ total }) => total.people)), COUNT_INTERVALS);
  const left = Math.ceil(Math.max(24, widthOf(words.number(count.most), FONT_SIZE) + COUNT_GAP + 2));
  const plotWidth = Math.max(1, width - left - RIGHT);
  const ticks = ticksOf(timeline.unit, timeline.bins, mostTicks(timeline, plotWidth, words));
  const hasYears = ticks.some(({ isNewYear }) => isNewYear);
  const laneTop = TOP + PLOT_HEIGHT + AXIS_HEIGHT + (hasYears ? YEAR_HEIGHT : 0);
  const rows = Math.max(0, ...timeline.approximate.map(({ row }) => row + 1));
  return {
    width,
    height: laneTop + rows * LANE_ROW,
    left,
    top: TOP,
    plotWidth,
    plotHeight: PLOT_HEIGHT,
    laneTop,
    count,
    ticks,
  };
}

/** The bin under a distance from the left edge of the chart; the nearest one beyond the plot. */
export function binAt(frame: Frame, x: number, binCount: number): number {
  const index = Math.floor(((x - frame.left) / frame.plotWidth) * binCount);
  return Math.min(binCount - 1, Math.max(0, index));
}

/** The approximate date under a point of the chart, if there is one. */
export function approximateAt(timeline: Timeline, frame: Frame, x: number, y: number): ApproximateDate | undefined {
  const row = Math.floor((y - frame.laneTop) / LANE_ROW);
  const at = ((x - frame.left) / frame.plotWidth) * timeline.bins.length;
  return timeline.approximate.find((date) => {
    const stretch = stretchOf(timeline.bins, date);
    return date.row === row && stretch !== null && stretch.start <= at && at < stretch.end;
  });
}
