import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { FONT_SIZE, type Frame, HEADING, LINES, ROW } from "./frame.ts";
import type { LengthRow } from "./model.ts";

interface Props {
  rows: readonly LengthRow[];
  frame: Frame;
  palette: Palette;
  words: Words;
  /** Whether the names of the bins are drawn too. */
  hasLabels: boolean;
}

/** Distance of the base line from the upper edge of a row. */
const BASE_LINE = 16;

/** The number behind each bar, and the heading that sets the grey bins apart. */
export function RowTexts({ rows, frame, palette, words, hasLabels }: Props) {
  const unit = frame.plotWidth / frame.count.most;
  return (
    <g>
      {LINES.map((line, index) => {
        const y = index * ROW + BASE_LINE;
        const row = rows.find(({ bin }) => bin === line);
        if (line === HEADING || row === undefined)
          return (
            <text
              key={line}
              x={frame.left - 8}
              y={y + 2}
              fontSize={FONT_SIZE}
              textAnchor="end"
              fontStyle="italic"
              fill={palette.muted}
            >
              {words.sentences.withoutTerm}
            </text>
          );
        const isEmpty = row.total.incidents === 0;
        return (
          <g key={line}>
            {hasLabels && (
              <text
                x={frame.left - 8}
                y={y}
                fontSize={FONT_SIZE}
                textAnchor="end"
                fill={isEmpty ? palette.muted : palette.ink}
              >
                {words.lengths[line]}
              </text>
            )}
            {!isEmpty && (
              <text
                x={frame.left + row.total.people * unit + 6}
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
