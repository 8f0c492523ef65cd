import { useContext } from "react";
import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { widthOf } from "../../figure/textMetrics.ts";
import { VALUE_GAP, VALUE_SIZE, VALUE_WEIGHT } from "../chart/plotWidthFor.ts";
import { BASE_LINE, RowLabel } from "../chart/RowLabel.tsx";
import { barsOf, lengthOf } from "./barsOf.ts";
import { type Frame, topOf } from "./frame.ts";
import { LengthsNow } from "./LengthsNow.ts";

interface Props {
  frame: Frame;
  palette: Palette;
  words: Words;
  /** Whether the names of the bins are drawn too. */
  hasLabels: boolean;
}

/** The number behind each bar. */
export function RowTexts({ frame, palette, words, hasLabels }: Props) {
  const { lengths } = useContext(LengthsNow);
  const { labels } = frame;
  return (
    <g>
      {lengths.rows.map((row) => {
        const top = topOf(row.bin, frame);
        const isEmpty = row.total.incidents === 0;
        const value = words.shortTally(row.total);
        const behind = labels.width + lengthOf(barsOf(row, lengths.statuses, frame)) + VALUE_GAP;
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
                // While a hand moves the filter, the axis may have been made for shorter numbers.
                x={Math.min(behind, frame.width - widthOf(value, VALUE_SIZE, VALUE_WEIGHT))}
                y={top + labels.row / 2 + BASE_LINE}
                fontSize={VALUE_SIZE}
                fontWeight={VALUE_WEIGHT}
                fill={palette.ink}
              >
                {value}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
