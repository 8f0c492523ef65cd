import { GREY_BINS } from "../../../domain/length.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { widthOf } from "../../../figure/textMetrics.ts";
import { LABEL_SIZE, type LabelColumn, labelColumn } from "../../chart/labelColumn.ts";
import { FIRST_TICK, type LogAxis, logAxis } from "./logAxis.ts";
import type { Mark } from "./marks.ts";
import { type TickLabel, tickLabels } from "./tickLabels.ts";

/** What marks and columns stand on: an axis of equal ratios, life behind it, the names of the grey bins under it. */
export interface Plane {
  width: number;
  axis: LogAxis;
  ticks: readonly TickLabel[];
  /** The middle of those with life, for which the axis has no place. */
  lifeX: number;
  labels: LabelColumn;
}

const MARGIN = 12;
/** The line on which those with life stand. */
export const LIFE_LINE = 28;
const TICK_LEADING = 15;
const AXIS_HEIGHT = 22;
export const HEADING_HEIGHT = 26;

/** `lengths` are those of the terms, in seconds; `left` is what stands before the axis, such as numbers of its own. */
export function planeOf(lengths: readonly number[], left: number, width: number, words: Words): Plane {
  const lifeRoom = Math.ceil(widthOf(words.lengths.life, LABEL_SIZE));
  const axis = logAxis(
    lengths,
    left + Math.max(MARGIN, Math.ceil(widthOf(words.term(FIRST_TICK), LABEL_SIZE) / 2)),
    width - Math.max(LIFE_LINE, lifeRoom) - 3 * MARGIN,
  );
  return {
    width,
    axis,
    ticks: tickLabels(axis, words),
    lifeX: width - Math.max(LIFE_LINE, lifeRoom) / 2 - 1,
    labels: labelColumn(
      GREY_BINS.map((bin) => words.lengths[bin]),
      width,
    ),
  };
}

/** Where the heading of the grey bins begins, under the names of the ticks. */
export function headingTopOf({ ticks }: Plane, base: number): number {
  return base + AXIS_HEIGHT + TICK_LEADING * Math.max(0, ...ticks.map(({ level }) => level));
}

export function isTerm({ seconds }: Mark): boolean {
  return seconds !== null && Number.isFinite(seconds);
}

export function isLife({ seconds }: Mark): boolean {
  return seconds === Number.POSITIVE_INFINITY;
}
