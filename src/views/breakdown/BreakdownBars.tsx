import { memo } from "react";
import { RowLabel } from "../chart/RowLabel.tsx";
import { SvgNodes } from "../chart/SvgNodes.tsx";
import { type BarStyle, barNodes } from "./barNodes.ts";
import { CountLines } from "./CountLines.tsx";
import type { BreakdownRow } from "./model.ts";

interface Props<Key extends string> extends BarStyle<Key> {
  rows: readonly BreakdownRow<Key>[];
  /** On screen the names are buttons over the chart. */
  isPaper: boolean;
}

function Bars<Key extends string>({ rows, isPaper, ...style }: Props<Key>) {
  const { grouping, frame, palette, words } = style;
  return (
    <svg className="chart-own" width={frame.width} height={frame.height} aria-hidden="true">
      <CountLines frame={frame} palette={palette} words={words} />
      <g className="movement-still">
        {rows.map((row, turn) => (
          <g key={row.key}>
            {isPaper && (
              <RowLabel
                label={grouping.label(row.key, words)}
                labels={frame.labels}
                top={frame.tops[turn] ?? 0}
                fill={palette.ink}
              />
            )}
            <SvgNodes nodes={barNodes(row, turn, style)} />
          </g>
        ))}
      </g>
    </svg>
  );
}

/** One bar for each row, on a linear axis from zero. The same on screen and on paper. */
export const BreakdownBars = memo(Bars) as typeof Bars;
