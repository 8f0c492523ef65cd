import { ellipsise, widthOf, wrap } from "../../figure/textMetrics.ts";

/** The names before the bars of a chart, as wide as the longest needs. CSS pixels. */
export interface LabelColumn {
  /** With the gap before the bars. */
  width: number;
  /** Height of a row of the chart, in which every name has room. */
  row: number;
  lines: ReadonlyMap<string, readonly string[]>;
}

export const LABEL_SIZE = 12;
/** That of a chosen name: choosing one moves nothing. */
const LABEL_WEIGHT = 600;
export const LABEL_LEADING = 14;
export const LABEL_GAP = 8;

/** As high as a target for a finger must be; two lines need more. */
const ONE_LINE = 24;
const TWO_LINES = 34;
/** More than this share of the chart is for bars. */
const MOST_SHARE = 0.45;
/** Narrower columns are tried in steps of so many pixels. */
const STEP = 4;

function fitsTwoLines(label: string, width: number): boolean {
  const isWhole = label.split(" ").every((word) => widthOf(word, LABEL_SIZE, LABEL_WEIGHT) <= width);
  return isWhole && wrap(label, LABEL_SIZE, width, LABEL_WEIGHT).length <= 2;
}

function twoLines(label: string, width: number): string[] {
  const [first = "", ...rest] = wrap(label, LABEL_SIZE, width, LABEL_WEIGHT);
  return rest.length === 0 ? [first] : [first, ellipsise(rest.join(" "), LABEL_SIZE, width, LABEL_WEIGHT)];
}

/** Names on one line each; where that would leave the bars too little of `room`, on two, in as little width as they need. */
export function labelColumn(labels: readonly string[], room: number): LabelColumn {
  const longest = Math.ceil(Math.max(0, ...labels.map((label) => widthOf(label, LABEL_SIZE, LABEL_WEIGHT))));
  const most = Math.floor(room * MOST_SHARE) - LABEL_GAP;
  if (longest <= most)
    return { width: longest + LABEL_GAP, row: ONE_LINE, lines: new Map(labels.map((label) => [label, [label]])) };
  let width = most;
  while (labels.every((label) => fitsTwoLines(label, width - STEP))) width -= STEP;
  return {
    width: width + LABEL_GAP,
    row: TWO_LINES,
    lines: new Map(labels.map((label) => [label, twoLines(label, width)])),
  };
}
