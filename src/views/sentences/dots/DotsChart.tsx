import { memo } from "react";
import type { LengthBin } from "../../../domain/length.ts";
import type { Words } from "../../../domain/words/Words.ts";
import type { Palette } from "../../../figure/palette.ts";
import type { DotsFrame } from "./frame.ts";
import { MarkShape } from "./MarkShape.tsx";
import { PlaneLines } from "./PlaneLines.tsx";

interface Props {
  frame: DotsFrame;
  palette: Palette;
  words: Words;
  /** Bins chosen by the facet; none on paper, where the selection has passed it. */
  chosen: readonly LengthBin[];
  /** On screen the names of the rails are buttons over the chart. */
  isPaper: boolean;
}

/** How strong a mark is drawn that others are chosen before. */
const UNCHOSEN = 0.25;

/** A mark for each person on an axis of equal ratios; life behind it, the grey bins on rails under it. */
export const DotsChart = memo(function DotsChart({ frame, palette, words, chosen, isPaper }: Props) {
  return (
    <svg className="chart-own" width={frame.plane.width} height={frame.height} aria-hidden="true">
      <PlaneLines {...frame} palette={palette} words={words} hasLabels={isPaper} />
      {frame.marks.map((mark) => (
        <g
          key={mark.row}
          transform={`translate(${mark.x.toFixed(2)} ${mark.y.toFixed(2)})`}
          opacity={chosen.length === 0 || chosen.includes(mark.bin) ? undefined : UNCHOSEN}
        >
          <MarkShape mark={mark} dot={frame.dot} palette={palette} words={words} />
        </g>
      ))}
    </svg>
  );
});
