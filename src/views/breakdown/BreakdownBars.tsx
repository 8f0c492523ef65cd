import { memo } from "react";
import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { LABEL_SIZE } from "../chart/labelColumn.ts";
import { VALUE_GAP, VALUE_SIZE, VALUE_WEIGHT } from "../chart/plotWidthFor.ts";
import { BASE_LINE, RowLabel } from "../chart/RowLabel.tsx";
import { AXIS_HEIGHT, type Frame } from "./frame.ts";
import type { Grouping } from "./Grouping.ts";
import type { BreakdownRow } from "./model.ts";

interface Props<Key extends string> {
  rows: readonly BreakdownRow<Key>[];
  grouping: Grouping<Key>;
  frame: Frame;
  palette: Palette;
  words: Words;
  /** None on paper, where the selection has passed every facet. */
  chosen: readonly Key[];
  /** On screen the names are buttons over the chart. */
  isPaper: boolean;
}

const THICKNESS = 13;
/** A bar nearer to nothing would not be seen: that there is somebody must be. */
const LEAST_LENGTH = 3;
/** How strong a bar is drawn that others are chosen before. */
const UNCHOSEN = 0.25;

/** The lines and numbers of the coloured bars, to which alone they belong. */
function Axis({ frame, palette, words }: { frame: Frame; palette: Palette; words: Words }) {
  const { labels, count, plotWidth, axisTop, greyMost } = frame;
  const aside = axisTop + AXIS_HEIGHT;
  return (
    <g>
      {count.ticks.map((tick) => {
        const x = labels.width + (tick / count.most) * plotWidth;
        return (
          <g key={tick}>
            <line x1={x} x2={x} y1={0} y2={axisTop} stroke={tick === 0 ? palette.muted : palette.rule} />
            <text x={x} y={axisTop + 16} fontSize={LABEL_SIZE} textAnchor="middle" fill={palette.muted}>
              {words.number(tick)}
            </text>
          </g>
        );
      })}
      {frame.height > aside && (
        <line x1={labels.width} x2={labels.width} y1={aside} y2={frame.height} stroke={palette.muted} />
      )}
      {greyMost > count.most && (
        <text x={labels.width + VALUE_GAP} y={aside + 12} fontSize={LABEL_SIZE} fontStyle="italic" fill={palette.muted}>
          {words.breakdown.ownScale}
        </text>
      )}
    </g>
  );
}

function Bars<Key extends string>({ rows, grouping, frame, palette, words, chosen, isPaper }: Props<Key>) {
  const { labels } = frame;
  return (
    <svg className="chart-own" width={frame.width} height={frame.height} aria-hidden="true">
      <Axis frame={frame} palette={palette} words={words} />
      {rows.map(({ key, total, isUnstated }, index) => {
        const top = frame.tops[index] ?? 0;
        const share = total.people / (isUnstated ? frame.greyMost : frame.count.most);
        const length = total.people === 0 ? 0 : Math.max(LEAST_LENGTH, share * frame.plotWidth);
        const opacity = chosen.length === 0 || chosen.includes(key) ? 1 : UNCHOSEN;
        return (
          <g key={key}>
            {isPaper && <RowLabel label={grouping.label(key, words)} labels={labels} top={top} fill={palette.ink} />}
            {length > 0 && (
              <rect
                x={labels.width}
                y={top + (labels.row - THICKNESS) / 2}
                width={length}
                height={THICKNESS}
                fill={isUnstated ? palette.grey : grouping.fill(key, palette)}
                fillOpacity={opacity}
                // Some colours are too near to the paper to be seen without an edge.
                stroke={isUnstated ? "none" : palette.muted}
                strokeOpacity={opacity}
              />
            )}
            <text
              x={labels.width + length + VALUE_GAP}
              y={top + labels.row / 2 + BASE_LINE}
              fontSize={VALUE_SIZE}
              fontWeight={VALUE_WEIGHT}
              fill={palette.ink}
            >
              {words.shortTally(total)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

/** One bar for each row, on a linear axis from zero. The same on screen and on paper. */
export const BreakdownBars = memo(Bars) as typeof Bars;
