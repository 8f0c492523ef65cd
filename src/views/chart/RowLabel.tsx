import type { Palette } from "../../figure/palette.ts";
import { LABEL_GAP, LABEL_LEADING, LABEL_SIZE, type LabelColumn } from "./labelColumn.ts";

interface Props {
  label: string;
  labels: LabelColumn;
  /** Upper edge of the row. */
  top: number;
  fill: Palette["ink"];
}

/** Distance of the base line from the middle of a line of text. */
export const BASE_LINE = 4;

/** The name of a row on paper; on screen it is a button beside the chart. */
export function RowLabel({ label, labels, top, fill }: Props) {
  const lines = labels.lines.get(label) ?? [label];
  const first = top + (labels.row - (lines.length - 1) * LABEL_LEADING) / 2 + BASE_LINE;
  return (
    <text fontSize={LABEL_SIZE} textAnchor="end" fill={fill}>
      {lines.map((line, index) => (
        <tspan key={line} x={labels.width - LABEL_GAP} y={first + index * LABEL_LEADING}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
