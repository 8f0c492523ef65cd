import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { barsOf, lengthOf } from "./barsOf.ts";
import { FONT_SIZE, type Frame, LINES, ROW } from "./frame.ts";
import type { SentenceLengths } from "./model.ts";

interface Props {
  lengths: SentenceLengths;
  frame: Frame;
  palette: Palette;
  words: Words;
  /** Whether the names of the bins are drawn too. */
  hasLabels: boolean;
}

/** Distance of the base line from the upper edge of a row. */
export const BASE_LINE = 16;

/** The number behind each bar. */
export function RowTexts({ lengths, frame, palette, words, hasLabels }: Props) {
  return (
    <g>
      {lengths.rows.map((row) => {
        const y = LINES.indexOf(row.bin) * ROW + BASE_LINE;
        const isEmpty = row.total.incidents === 0;
        return (
          <g key={row.bin}>
            {hasLabels && (
              <text
                x={frame.left - 8}
                y={y}
                fontSize={FONT_SIZE}
                textAnchor="end"
                fill={isEmpty ? palette.muted : palette.ink}
              >
                {words.lengths[row.bin]}
              </text>
            )}
            {!isEmpty && (
              <text
                x={frame.left + lengthOf(barsOf(row, lengths.statuses, frame)) + 6}
                y={y}
                fontSize={FONT_SIZE}
                fontWeight={600}
                fill={palette.ink}
              >
                {words.shortTally(row.total)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
