import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { type SvgNode, svg } from "../../figure/SvgNode.ts";
import { VALUE_GAP, VALUE_SIZE, VALUE_WEIGHT } from "../chart/plotWidthFor.ts";
import { BASE_LINE } from "../chart/RowLabel.tsx";
import type { Frame } from "./frame.ts";
import type { Grouping } from "./Grouping.ts";
import type { BreakdownRow } from "./model.ts";

const THICKNESS = 13;
/** A bar nearer to nothing would not be seen: that there is somebody must be. */
const LEAST_LENGTH = 3;
/** How strong a bar is drawn that others are chosen before. */
const UNCHOSEN = 0.25;

/** What all bars of a chart have in common. */
export interface BarStyle<Key extends string> {
  grouping: Grouping<Key>;
  frame: Frame;
  palette: Palette;
  words: Words;
  /** None on paper, where the selection has passed every facet. */
  chosen: readonly Key[];
}

/** The bar of a row and the number behind it; `turn` is that of the row. */
export function barNodes<Key extends string>(
  { key, total, isUnstated }: BreakdownRow<Key>,
  turn: number,
  { grouping, frame, palette, words, chosen }: BarStyle<Key>,
): SvgNode[] {
  const { labels, plotWidth, count, greyMost } = frame;
  const top = frame.tops[turn] ?? 0;
  const opacity = chosen.length === 0 || chosen.includes(key) ? 1 : UNCHOSEN;
  const length = (total.people / (isUnstated ? greyMost : count.most)) * plotWidth;
  const width = length === 0 ? 0 : Math.max(LEAST_LENGTH, length);
  const bar = svg("rect", {
    x: labels.width,
    y: top + (labels.row - THICKNESS) / 2,
    width,
    height: THICKNESS,
    fill: isUnstated ? palette.grey : grouping.fill(key, palette),
    "fill-opacity": opacity,
    // Some colours are too near to the paper to be seen without an edge.
    stroke: isUnstated ? "none" : palette.muted,
    "stroke-opacity": opacity,
  });
  const value = svg(
    "text",
    {
      x: labels.width + width + VALUE_GAP,
      y: top + labels.row / 2 + BASE_LINE,
      "font-size": VALUE_SIZE,
      "font-weight": VALUE_WEIGHT,
      fill: palette.ink,
    },
    words.shortTally(total),
  );
  return width > 0 ? [bar, value] : [value];
}
