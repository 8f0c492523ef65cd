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
/** More than this share of the chart is for bars; only a single word that is longer takes some of it. */
const MOST_SHARE = 0.45;
const MOST_FOR_A_WORD = 0.6;

function widest(texts: readonly string[]): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => widthOf(text, LABEL_SIZE, LABEL_WEIGHT))));
}

function twoLines(label: string, width: number): string[] {
  const [first = "", ...rest] = wrap(label, LABEL_SIZE, width, LABEL_WEIGHT);
  return rest.length === 0 ? [first] : [first, ellipsise(rest.join(" "), LABEL_SIZE, width, LABEL_WEIGHT)];
}

/** Names on one line each; where one is too long for its share of `room`, such names on two. */
export function labelColumn(labels: readonly string[], room: number): LabelColumn {
  const word = widest(labels.flatMap((label) => label.split(" "))) + LABEL_GAP;
  const most = Math.floor(Math.max(room * MOST_SHARE, Math.min(word, room * MOST_FOR_A_WORD))) - LABEL_GAP;
  const lines = new Map(
    labels.map((label): [string, string[]] => [label, widest([label]) <= most ? [label] : twoLines(label, most)]),
  );
  const isWrapped = [...lines.values()].some(({ length }) => length > 1);
  return { width: widest([...lines.values()].flat()) + LABEL_GAP, row: isWrapped ? TWO_LINES : ONE_LINE, lines };
}
