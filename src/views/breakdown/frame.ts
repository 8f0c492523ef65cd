import type { Words } from "../../domain/words/Words.ts";
import { type CountAxis, countAxis } from "../chart/countAxis.ts";
import { type LabelColumn, labelColumn } from "../chart/labelColumn.ts";
import { plotWidthFor } from "../chart/plotWidthFor.ts";
import type { Grouping } from "./Grouping.ts";
import type { BreakdownRow } from "./model.ts";

/** Where everything stands in the chart, shared by screen and paper. CSS pixels. */
export interface Frame {
  width: number;
  height: number;
  labels: LabelColumn;
  plotWidth: number;
  /** Lower edge of the coloured bars, where their axis begins. */
  axisTop: number;
  count: CountAxis;
  /** People at the right edge of the grey bar: as many as of the others, or more where it would not fit. */
  greyMost: number;
  /** Upper edges of the rows; the grey one stands under the axis. */
  tops: readonly number[];
}

export const AXIS_HEIGHT = 22;
/** Says that the grey bar has a scale of its own. */
const HEADING = 18;
/** A number of the axis takes so much room. */
const TICK_WIDTH = 48;
const COUNT_INTERVALS = 4;

function largestOf(rows: readonly BreakdownRow<string>[]): number {
  return Math.max(0, ...rows.map(({ total }) => total.people));
}

/** `spare` is how many times as many people are to have room. */
export function frameOf<Key extends string>(
  rows: readonly BreakdownRow<Key>[],
  { label }: Pick<Grouping<Key>, "label">,
  width: number,
  words: Words,
  spare = 1,
): Frame {
  const names = rows.map(({ key }) => label(key, words));
  const labels = labelColumn(names, width);
  const room = width - labels.width;
  const coloured = rows.filter(({ isUnstated }) => !isUnstated);
  const intervals = Math.min(COUNT_INTERVALS, Math.max(1, Math.floor(room / TICK_WIDTH) - 1));
  const count = countAxis(spare * largestOf(coloured), intervals);
  const greyMost = Math.max(count.most, spare * largestOf(rows));
  const bars = rows.map(({ total, isUnstated }) => ({
    share: total.people / (isUnstated ? greyMost : count.most),
    value: words.shortTally(total),
  }));
  const axisTop = coloured.length * labels.row;
  const greyTop = axisTop + AXIS_HEIGHT + (greyMost > count.most ? HEADING : 0);
  return {
    width,
    height: coloured.length === rows.length ? axisTop + AXIS_HEIGHT : greyTop + labels.row,
    labels,
    plotWidth: plotWidthFor(bars, room),
    axisTop,
    count,
    greyMost,
    tops: rows.map(({ isUnstated }, index) => (isUnstated ? greyTop : index * labels.row)),
  };
}

/** Whether a frame made for other people has a line, and a bar long enough, for each of these. */
export function hasRoom(frame: Frame, rows: readonly BreakdownRow<string>[], width: number): boolean {
  return (
    frame.width === width &&
    frame.tops.length === rows.length &&
    frame.count.most >= largestOf(rows.filter(({ isUnstated }) => !isUnstated)) &&
    frame.greyMost >= largestOf(rows.filter(({ isUnstated }) => isUnstated))
  );
}
