import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { VALUE_GAP, VALUE_SIZE, VALUE_WEIGHT } from "../chart/plotWidthFor.ts";
import { BASE_LINE, RowLabel } from "../chart/RowLabel.tsx";
import { barsOf, lengthOf } from "./barsOf.ts";
import { type Frame, topOf } from "./frame.ts";
import type { SentenceLengths } from "./model.ts";

interface Props {
  lengths: SentenceLengths;
  frame: Frame;
  palette: Palette;
  words: Words;
  /** Whether the names of the bins are drawn too. */
  hasLabels: boolean;
}

/** The number behind each bar. */
export function RowTexts({ lengths, frame, palette, words, hasLabels }: Props) {
  const { labels } = frame;
  return (
    <g>
      {lengths.rows.map((row) => {
        const top = topOf(row.bin, frame);
        const isEmpty = row.total.incidents === 0;
        return (
          <g key={row.bin}>
            {hasLabels && (
              <RowLabel
                label={words.lengths[row.bin]}
                labels={labels}
                top={top}
                fill={isEmpty ? palette.muted : palette.ink}
              />
            )}
            {!isEmpty && (
              <text
                x={labels.width + lengthOf(barsOf(row, lengths.statuses, frame)) + VALUE_GAP}
                y={top + labels.row / 2 + BASE_LINE}
                fontSize={VALUE_SIZE}
                fontWeight={VALUE_WEIGHT}
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
