import { byLength } from "../../../domain/dimension.ts";
import { GREY_BINS } from "../../../domain/length.ts";
import type { Selection } from "../../../domain/selection.ts";
import { addTallies, emptyTally, type Tally } from "../../../domain/tally.ts";
import type { Words } from "../../../domain/words/Words.ts";
import { widthOf } from "../../../figure/textMetrics.ts";
import { type CountAxis, countAxis } from "../../chart/countAxis.ts";
import { LABEL_SIZE } from "../../chart/labelColumn.ts";
import { type TermCount, termsOf } from "../model.ts";
import { HEADING_HEIGHT, headingTopOf, type Plane, planeOf } from "./plane.ts";
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

function columnsOf(terms: readonly TermCount[], { axis }: Plane): Column[] {
  const columns = new Map<number, Tally[]>();
  for (const { seconds, total } of terms) {
    const index = Math.floor((axis.xOf(seconds) - axis.left) / COLUMN_WIDTH);
    const column = columns.get(index);
    if (column === undefined) columns.set(index, [total]);
    else column.push(total);
  }
  return [...columns].map(([index, totals]) => ({ x: axis.left + index * COLUMN_WIDTH, total: addTallies(totals) }));
}

/** The columns, life and the rails add up to the selection. Its cost grows with the number of different terms. */
export function columnsFrameOf(selection: Selection, width: number, words: Words): ColumnsFrame {
  const all = termsOf(selection);
  const terms = all.filter(({ seconds }) => Number.isFinite(seconds));
  const life = addTallies(all.filter(({ seconds }) => !Number.isFinite(seconds)).map(({ total }) => total));
  const bins = selection.countBy(byLength);
  const widest = widthOf(words.number(addTallies(all.map(({ total }) => total)).people), LABEL_SIZE);
  const lengths = terms.map(({ seconds }) => seconds);
  const plane = planeOf(lengths, Math.ceil(widest) + COUNT_GAP, width, words);
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
      total: bins.get(bin) ?? emptyTally(),
    })),
    columns,
    life,
  };
}
