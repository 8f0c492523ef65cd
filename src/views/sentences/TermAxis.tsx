import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { LABEL_SIZE } from "../chart/labelColumn.ts";
import { type Frame, HEADING, topOf } from "./frame.ts";

interface Props {
  frame: Frame;
  palette: Palette;
  words: Words;
}

/** Distance of a base line from the upper edge of a line of text. */
const BASE_LINE = 16;

/** The numbers under the terms, to which they alone belong, and the heading that sets the grey bins apart. */
export function TermAxis({ frame, palette, words }: Props) {
  const { labels, axisTop, count, greyMost } = frame;
  const headingTop = topOf(HEADING, frame);
  const greyTop = headingTop + labels.row;
  const heading = [words.sentences.withoutTerm, ...(greyMost > count.most ? [words.sentences.ownScale] : [])];
  return (
    <g>
      {count.ticks.map((tick) => (
        <text
          key={tick}
          x={labels.width + (tick / count.most) * frame.plotWidth}
          y={axisTop + BASE_LINE}
          fontSize={LABEL_SIZE}
          textAnchor="middle"
          fill={palette.muted}
        >
          {words.number(tick)}
        </text>
      ))}
      <line x1={labels.width} x2={labels.width} y1={0} y2={axisTop} stroke={palette.muted} />
      <line x1={labels.width} x2={labels.width} y1={greyTop} y2={frame.height} stroke={palette.muted} />
      <text x={0} y={greyTop - 6} fontSize={LABEL_SIZE} fontStyle="italic" fill={palette.muted}>
        {heading.join(" ")}
      </text>
    </g>
  );
}
