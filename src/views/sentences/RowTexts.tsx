import { useContext } from "react";
import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { RowLabel } from "../chart/RowLabel.tsx";
import { SvgNodes } from "../chart/SvgNodes.tsx";
import { type Frame, topOf } from "./frame.ts";
import { LengthsNow } from "./LengthsNow.ts";
import { valueNodes } from "./rowNodes.ts";

interface Props {
  frame: Frame;
  palette: Palette;
  words: Words;
  /** Whether the names of the bins are drawn too. */
  hasLabels: boolean;
}

/** The number behind each bar. */
export function RowTexts({ frame, palette, words, hasLabels }: Props) {
  const shown = useContext(LengthsNow);
  return (
    <g className="movement-still">
      {shown.lengths.rows.map((row) => (
        <g key={row.bin}>
          {hasLabels && (
            <RowLabel
              label={words.lengths[row.bin]}
              labels={frame.labels}
              top={topOf(row.bin, frame)}
              fill={row.total.incidents === 0 ? palette.muted : palette.ink}
            />
          )}
          <SvgNodes nodes={valueNodes(row, shown, frame, palette, words)} />
        </g>
      ))}
    </g>
  );
}
