import type { Words } from "../../../domain/words/Words.ts";
import { widthOf } from "../../../figure/textMetrics.ts";
import { LABEL_SIZE } from "../../chart/labelColumn.ts";
import type { LogAxis } from "./logAxis.ts";

export interface TickLabel {
  text: string;
  x: number;
  /** 0 for the first line; one further down where it would touch a name before it. */
  level: number;
}

const LEVELS = 3;
const GAP = 8;

/** The names of the ticks; one for which no line has room has none. */
export function tickLabels({ ticks }: LogAxis, words: Words): TickLabel[] {
  const ends = Array<number>(LEVELS).fill(Number.NEGATIVE_INFINITY);
  return ticks.flatMap(({ term, x }) => {
    const text = words.term(term);
    const half = widthOf(text, LABEL_SIZE) / 2;
    const level = ends.findIndex((end) => x - half >= end + GAP);
    if (level < 0) return [];
    ends[level] = x + half;
    return [{ text, x, level }];
  });
}
