import type { Palette } from "../../figure/palette.ts";
import { VALUE_GAP, VALUE_SIZE, VALUE_WEIGHT } from "../chart/plotWidthFor.ts";
import { BASE_LINE } from "../chart/RowLabel.tsx";

interface Props {
  /** Left edge of the bar, upper edge and height of its row. CSS pixels. */
  left: number;
  top: number;
  row: number;
  /** Of the bar; nothing where nobody is counted. */
  length: number;
  /** Behind the bar. */
  value: string;
  fill: string;
  /** Some colours are too near to the paper to be seen without an edge. */
  edge: string;
  opacity: number;
  palette: Palette;
}

const THICKNESS = 13;
/** A bar nearer to nothing would not be seen: that there is somebody must be. */
const LEAST_LENGTH = 3;

/** A bar and the number behind it. */
export function BreakdownBar({ left, top, row, length, value, fill, edge, opacity, palette }: Props) {
  const width = length === 0 ? 0 : Math.max(LEAST_LENGTH, length);
  return (
    <>
      {width > 0 && (
        <rect
          x={left}
          y={top + (row - THICKNESS) / 2}
          width={width}
          height={THICKNESS}
          fill={fill}
          fillOpacity={opacity}
          stroke={edge}
          strokeOpacity={opacity}
        />
      )}
      <text
        x={left + width + VALUE_GAP}
        y={top + row / 2 + BASE_LINE}
        fontSize={VALUE_SIZE}
        fontWeight={VALUE_WEIGHT}
        fill={palette.ink}
      >
        {value}
      </text>
    </>
  );
}
