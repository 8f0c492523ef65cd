import type { Words } from "../../../domain/words/Words.ts";
import type { Palette } from "../../../figure/palette.ts";
import { LABEL_SIZE } from "../../chart/labelColumn.ts";
import { RowLabel } from "../../chart/RowLabel.tsx";
import { HEADING_HEIGHT, LIFE_LINE, type Plane } from "./plane.ts";
import type { Rail } from "./rails.ts";

interface Props {
  plane: Plane;
  base: number;
  headingTop: number;
  rails: readonly Rail[];
  palette: Palette;
  words: Words;
  /** Whether the names of the rails are drawn too; on screen they are buttons over the chart. */
  hasLabels: boolean;
}

const MARGIN = 12;

/** The lines and names that marks and columns stand on. */
export function PlaneLines({ plane, base, headingTop, rails, palette, words, hasLabels }: Props) {
  const { axis, ticks, lifeX, labels } = plane;
  const text = { fontSize: LABEL_SIZE, fill: palette.muted };
  const bottom = Math.max(...rails.map(({ top, height }) => top + height));
  return (
    <g>
      {axis.ticks.map(({ x }) => (
        <line key={x} x1={x} x2={x} y1={0} y2={base} stroke={palette.rule} />
      ))}
      <line x1={axis.left - MARGIN} x2={axis.right + MARGIN} y1={base} y2={base} stroke={palette.muted} />
      <line x1={lifeX - LIFE_LINE / 2} x2={lifeX + LIFE_LINE / 2} y1={base} y2={base} stroke={palette.muted} />
      {ticks.map((tick) => (
        <text key={tick.x} {...text} x={tick.x} y={base + 16 + tick.level * 15} textAnchor="middle">
          {tick.text}
        </text>
      ))}
      <text {...text} x={lifeX} y={base + 16} textAnchor="middle">
        {words.lengths.life}
      </text>
      <text {...text} x={0} y={headingTop + HEADING_HEIGHT - 6} fontStyle="italic">
        {words.sentences.withoutTerm}
      </text>
      <line x1={labels.width} x2={labels.width} y1={headingTop + HEADING_HEIGHT} y2={bottom} stroke={palette.muted} />
      {hasLabels &&
        rails.map(({ bin, top, height }) => (
          <RowLabel
            key={bin}
            label={words.lengths[bin]}
            labels={labels}
            top={top + (height - labels.row) / 2}
            fill={palette.ink}
          />
        ))}
    </g>
  );
}
