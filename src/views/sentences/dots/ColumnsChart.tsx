import { memo } from "react";
import type { Words } from "../../../domain/words/Words.ts";
import type { Palette } from "../../../figure/palette.ts";
import { LABEL_SIZE } from "../../chart/labelColumn.ts";
import { VALUE_GAP, VALUE_SIZE, VALUE_WEIGHT } from "../../chart/plotWidthFor.ts";
import { BASE_LINE } from "../../chart/RowLabel.tsx";
import { COLUMN_WIDTH, type ColumnsFrame } from "./columns.ts";
import { PlaneLines } from "./PlaneLines.tsx";

interface Props {
  frame: ColumnsFrame;
  palette: Palette;
  words: Words;
  isPaper: boolean;
}

/** A column nearer to nothing would not be seen: that there is somebody must be. */
const LEAST_HEIGHT = 2;

/** In place of the marks, where they are too many: people in narrow columns, and the grey bins as numbers. */
export const ColumnsChart = memo(function ColumnsChart({ frame, palette, words, isPaper }: Props) {
  const { plane, base, count, plotHeight, columns, life, rails } = frame;
  const heightOf = (people: number) => (people / count.most) * plotHeight;
  const bars = [...columns, { x: plane.lifeX - COLUMN_WIDTH / 2, total: life }];
  return (
    <svg className="chart-own" width={plane.width} height={frame.height} aria-hidden="true">
      <PlaneLines {...frame} palette={palette} words={words} hasLabels={isPaper} />
      {count.ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={plane.axis.left}
            x2={plane.axis.right}
            y1={base - heightOf(tick)}
            y2={base - heightOf(tick)}
            stroke={palette.rule}
          />
          <text
            x={plane.axis.left - 18}
            y={base - heightOf(tick) + BASE_LINE}
            fontSize={LABEL_SIZE}
            textAnchor="end"
            fill={palette.muted}
          >
            {words.number(tick)}
          </text>
        </g>
      ))}
      {bars
        .filter(({ total }) => total.people > 0)
        .map(({ x, total }) => {
          const height = Math.max(LEAST_HEIGHT, heightOf(total.people));
          return <rect key={x} x={x} y={base - height} width={COLUMN_WIDTH} height={height} fill={palette.accent} />;
        })}
      {rails.map(({ bin, top, height, total }) => (
        <text
          key={bin}
          x={plane.labels.width + VALUE_GAP}
          y={top + height / 2 + BASE_LINE}
          fontSize={VALUE_SIZE}
          fontWeight={VALUE_WEIGHT}
          fill={palette.ink}
        >
          {words.shortTally(total)}
        </text>
      ))}
    </svg>
  );
});
