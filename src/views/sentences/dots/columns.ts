import { GREY_BINS } from "../../../domain/length.ts";
import { addTallies, emptyTally, type Tally, tallyIncident } from "../../../domain/tally.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { widthOf } from "../../../figure/textMetrics.ts";
import { type CountAxis, countAxis } from "../../chart/countAxis.ts";
import { LABEL_SIZE } from "../../chart/labelColumn.ts";
import type { Mark } from "./marks.ts";
import { HEADING_HEIGHT, headingTopOf, isLife, isTerm, type Plane, planeOf } from "./plane.ts";
import type { Rail } from "./rails.ts";

/** People whose terms lie within a few pixels of the axis. */
export interface Column {
  /** Left edge, in CSS pixels. */
  x: number;
  total: Tally;
}

/** Where everything stands when marks are too many to be told apart: people counted in narrow columns. CSS pixels. */
export interface ColumnsFrame {
  plane: Plane;
  height: number;
  base: number;
  headingTop: number;
  count: CountAxis;
  plotHeight: number;
  rails: readonly (Rail & { total: Tally })[];
  columns: readonly Column[];
  life: Tally;
}

export const COLUMN_WIDTH = 4;
const TOP = 12;
const PLOT_HEIGHT = 180;
const COUNT_INTERVALS = 4;
const COUNT_GAP = 8;

function tallyOf(marks: readonly Mark[]): Tally {
  const total = emptyTally();
  for (const mark of marks) tallyIncident(total, mark);
  return total;
}

function columnsOf(terms: readonly Mark[], { axis }: Plane): Column[] {
  const columns = new Map<number, Mark[]>();
  for (const mark of terms) {
    const index = Math.floor((axis.xOf(mark.seconds ?? 0) - axis.left) / COLUMN_WIDTH);
    const column = columns.get(index);
    if (column === undefined) columns.set(index, [mark]);
    else column.push(mark);
  }
  return [...columns].map(([index, marks]) => ({ x: axis.left + index * COLUMN_WIDTH, total: tallyOf(marks) }));
}

/** The columns, life and the rails add up to the marks. */
export function columnsFrameOf(marks: readonly Mark[], width: number, words: Words): ColumnsFrame {
  const terms = marks.filter(isTerm);
  const life = tallyOf(marks.filter(isLife));
  const widest = widthOf(words.number(addTallies([tallyOf(terms), life]).people), LABEL_SIZE);
  const plane = planeOf(terms, Math.ceil(widest) + COUNT_GAP, width, words);
  const columns = columnsOf(terms, plane);
  const base = TOP + PLOT_HEIGHT;
  const headingTop = headingTopOf(plane, base);
  const { row } = plane.labels;
  const railTop = headingTop + HEADING_HEIGHT;
  return {
    plane,
    height: railTop + GREY_BINS.length * row,
    base,
    headingTop,
    count: countAxis(Math.max(0, life.people, ...columns.map(({ total }) => total.people)), COUNT_INTERVALS),
    plotHeight: PLOT_HEIGHT,
    rails: GREY_BINS.map((bin, index) => ({
      bin,
      top: railTop + index * row,
      height: row,
      total: tallyOf(marks.filter((mark) => mark.bin === bin)),
    })),
    columns,
    life,
  };
}
