import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { type SvgNode, svg } from "../../figure/SvgNode.ts";
import { widthOf } from "../../figure/textMetrics.ts";
import { VALUE_GAP, VALUE_SIZE, VALUE_WEIGHT } from "../chart/plotWidthFor.ts";
import { BASE_LINE } from "../chart/RowLabel.tsx";
import { barsOf, lengthOf, type Series } from "./barsOf.ts";
import { type Frame, topOf } from "./frame.ts";
import type { ShownLengths } from "./LengthsNow.ts";
import type { LengthRow } from "./model.ts";

/** Of a bar, in CSS pixels. */
export const THICKNESS = 15;

/** How strong a bin is drawn that others are chosen before. */
const UNCHOSEN = 0.25;

/** Some colours are too near to the paper to be seen without an edge. */
function inkOf(series: Series, palette: Palette) {
  return series === "grey"
    ? { fill: palette.grey, stroke: "none" }
    : { fill: palette.statuses[series], stroke: palette.muted };
}

/** The bar of a bin, its statuses beside each other. */
export function barNodes(row: LengthRow, { lengths, chosen }: ShownLengths, frame: Frame, palette: Palette): SvgNode[] {
  const opacity = chosen.length === 0 || chosen.includes(row.bin) ? 1 : UNCHOSEN;
  const y = topOf(row.bin, frame) + Math.ceil((frame.labels.row - THICKNESS) / 2);
  let x = frame.labels.width;
  return [...barsOf(row, lengths.statuses, frame)].map(([series, width]) => {
    const at = { x, y, width, height: THICKNESS };
    x += width;
    return svg("rect", { ...at, ...inkOf(series, palette), "fill-opacity": opacity, "stroke-opacity": opacity });
  });
}

/** The number behind a bar; none where nobody is counted. */
export function valueNodes(
  row: LengthRow,
  { lengths }: ShownLengths,
  frame: Frame,
  palette: Palette,
  words: Words,
): SvgNode[] {
  if (row.total.incidents === 0) return [];
  const value = words.shortTally(row.total);
  const behind = frame.labels.width + lengthOf(barsOf(row, lengths.statuses, frame)) + VALUE_GAP;
  const at = {
    // While a hand moves the filter, the axis may have been made for shorter numbers.
    x: Math.min(behind, frame.width - widthOf(value, VALUE_SIZE, VALUE_WEIGHT)),
    y: topOf(row.bin, frame) + frame.labels.row / 2 + BASE_LINE,
  };
  return [svg("text", { ...at, "font-size": VALUE_SIZE, "font-weight": VALUE_WEIGHT, fill: palette.ink }, value)];
}

/** All bars and their numbers: what moves of the chart. */
export function rowNodes(shown: ShownLengths, frame: Frame, palette: Palette, words: Words): SvgNode[] {
  return shown.lengths.rows.flatMap((row) => [
    ...barNodes(row, shown, frame, palette),
    ...valueNodes(row, shown, frame, palette, words),
  ]);
}
