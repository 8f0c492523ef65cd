import type { Words } from "../../domain/words/Words.ts";
import { widthOf } from "../../figure/textMetrics.ts";
import { FONT_SIZE, type Frame, LANE_ROW } from "./frame.ts";
import type { ApproximateDate, Timeline } from "./model.ts";
import { stretchOf } from "./position.ts";

/** The time that an approximate date can mean, as it stands in the lane. CSS pixels. */
export interface LaneSpan {
  date: ApproximateDate;
  x: number;
  y: number;
  width: number;
  /** Null where none fits. */
  label: { text: string; width: number } | null;
}

const PADDING = 4;

/** The longest of the labels that fits, if one does. */
function fitting(labels: readonly string[], room: number): LaneSpan["label"] {
  const measured = labels.map((text) => ({ text, width: widthOf(text, FONT_SIZE) }));
  return measured.find(({ width }) => width <= room) ?? null;
}

/** Dates wider than a bar, each as the whole time it can mean: never on the first day of it. */
export function laneOf(timeline: Timeline, frame: Frame, words: Words): LaneSpan[] {
  const unit = frame.plotWidth / timeline.bins.length;
  return timeline.approximate.flatMap((date) => {
    const stretch = stretchOf(timeline.bins, date);
    if (stretch === null) return [];
    const width = (stretch.end - stretch.start) * unit;
    const size = words.shortTally(date.total);
    const label = fitting([words.timeline.span(size, words.date(date.date)), size], width - 2 * PADDING);
    return [{ date, x: frame.left + stretch.start * unit, y: frame.laneTop + date.row * LANE_ROW, width, label }];
  });
}
