import { memo } from "react";
import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { RowLabel } from "../chart/RowLabel.tsx";
import { BreakdownBar } from "./BreakdownBar.tsx";
import { CountLines } from "./CountLines.tsx";
import type { Frame } from "./frame.ts";
import type { Grouping } from "./Grouping.ts";
import type { BreakdownRow } from "./model.ts";

interface Props<Key extends string> {
  rows: readonly BreakdownRow<Key>[];
  grouping: Grouping<Key>;
  frame: Frame;
  palette: Palette;
  words: Words;
  /** None on paper, where the selection has passed every facet. */
  chosen: readonly Key[];
  /** On screen the names are buttons over the chart. */
  isPaper: boolean;
}

/** How strong a bar is drawn that others are chosen before. */
const UNCHOSEN = 0.25;

function Bars<Key extends string>({ rows, grouping, frame, palette, words, chosen, isPaper }: Props<Key>) {
  const { labels, plotWidth, count, greyMost } = frame;
  return (
    <svg className="chart-own" width={frame.width} height={frame.height} aria-hidden="true">
      <CountLines frame={frame} palette={palette} words={words} />
      {rows.map(({ key, total, isUnstated }, index) => {
        const top = frame.tops[index] ?? 0;
        return (
          <g key={key}>
            {isPaper && <RowLabel label={grouping.label(key, words)} labels={labels} top={top} fill={palette.ink} />}
            <BreakdownBar
              left={labels.width}
              top={top}
              row={labels.row}
              length={(total.people / (isUnstated ? greyMost : count.most)) * plotWidth}
              value={words.shortTally(total)}
              fill={isUnstated ? palette.grey : grouping.fill(key, palette)}
              edge={isUnstated ? "none" : palette.muted}
              opacity={chosen.length === 0 || chosen.includes(key) ? 1 : UNCHOSEN}
              palette={palette}
            />
          </g>
        );
      })}
    </svg>
  );
}

/** One bar for each row, on a linear axis from zero. The same on screen and on paper. */
export const BreakdownBars = memo(Bars) as typeof Bars;
