import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { LABEL_SIZE } from "../chart/labelColumn.ts";
import { VALUE_GAP } from "../chart/plotWidthFor.ts";
import { AXIS_HEIGHT, type Frame } from "./frame.ts";

interface Props {
  frame: Frame;
  palette: Palette;
  words: Words;
}

/** The lines and numbers of the coloured bars, to which alone they belong. */
export function CountLines({ frame, palette, words }: Props) {
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
