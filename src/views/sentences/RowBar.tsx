import { useContext } from "react";
import type { Palette } from "../../figure/palette.ts";
import { barsOf, type Series } from "./barsOf.ts";
import type { Frame, LineName } from "./frame.ts";
import { LengthsNow } from "./LengthsNow.ts";

interface Props {
  line: LineName;
  /** Left and upper edge of the line's bar, and its thickness. CSS pixels. */
  x: number;
  y: number;
  height: number;
  frame: Frame;
  palette: Palette;
}

/** How strong a bin is drawn that others are chosen before. */
const UNCHOSEN = 0.25;

/** Some colours are too near to the paper to be seen without an edge. */
function inkOf(series: Series, palette: Palette) {
  return series === "grey"
    ? { fill: palette.grey, stroke: "none" }
    : { fill: palette.statuses[series], stroke: palette.muted };
}

/** The bar of a bin, its statuses beside each other; nothing in the lines that hold no bin. */
export function RowBar({ line, x, y, height, frame, palette }: Props) {
  const { lengths, chosen } = useContext(LengthsNow);
  const row = lengths.rows.find(({ bin }) => bin === line);
  if (row === undefined) return null;
  const opacity = chosen.length === 0 || chosen.includes(row.bin) ? 1 : UNCHOSEN;
  let left = x;
  return [...barsOf(row, lengths.statuses, frame)].map(([series, width]) => {
    const start = left;
    left += width;
    return (
      <rect
        key={series}
        x={start}
        y={y}
        width={width}
        height={height}
        {...inkOf(series, palette)}
        fillOpacity={opacity}
        strokeOpacity={opacity}
      />
    );
  });
}
