import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { FONT_SIZE, type Frame, HEADING, LINES, ROW } from "./frame.ts";
import { BASE_LINE } from "./RowTexts.tsx";

interface Props {
  frame: Frame;
  palette: Palette;
  words: Words;
}

/** The numbers under the terms, to which they alone belong, and the heading that sets the grey bins apart. */
export function TermAxis({ frame, palette, words }: Props) {
  const { left, axisTop, count, greyMost } = frame;
  const headingTop = LINES.indexOf(HEADING) * ROW;
  const greyTop = headingTop + ROW;
  return (
    <g>
      {count.ticks.map((tick) => (
        <text
          key={tick}
          x={left + (tick / count.most) * frame.plotWidth}
          y={axisTop + BASE_LINE}
          fontSize={FONT_SIZE}
          textAnchor="middle"
          fill={palette.muted}
        >
          {words.number(tick)}
        </text>
      ))}
      <line x1={left} x2={left} y1={0} y2={axisTop} stroke={palette.muted} />
      <line x1={left} x2={left} y1={greyTop} y2={frame.height} stroke={palette.muted} />
      <text
        x={left - 8}
        y={headingTop + BASE_LINE + 2}
        fontSize={FONT_SIZE}
        textAnchor="end"
        fontStyle="italic"
        fill={palette.muted}
      >
        {words.sentences.withoutTerm}
      </text>
      {greyMost > count.most && (
        <text x={left} y={headingTop + BASE_LINE + 2} fontSize={FONT_SIZE} fontStyle="italic" fill={palette.muted}>
          {words.sentences.ownScale}
        </text>
      )}
    </g>
  );
}
