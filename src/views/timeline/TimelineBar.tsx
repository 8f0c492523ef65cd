import { useContext } from "react";
import type { Palette } from "../../figure/palette.ts";
import { ChosenDates } from "./ChosenDates.ts";
import type { TalliedExtent } from "./model.ts";
import { chosenPart } from "./position.ts";

interface Props {
  bin: TalliedExtent;
  palette: Palette;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Radius of the ring that stands for groups of unstated size. */
export const RING = 3.5;

/** A bar nearer to nothing, in CSS pixels, would not be seen: that there is somebody must be. */
export const LEAST_HEIGHT = 2;

/** A bar of people, accented as far as it is chosen; a hollow ring on it where there are groups nobody counted. */
export function TimelineBar({ bin, palette, x, y, width, height }: Props) {
  const chosen = chosenPart(bin, useContext(ChosenDates));
  const ink = chosen === null ? palette.grey : palette.accent;
  return (
    <g>
      {height > 0 && <rect x={x} y={y} width={width} height={height} fill={palette.grey} />}
      {height > 0 && chosen !== null && (
        <rect
          x={x + width * chosen.start}
          y={y}
          width={width * (chosen.end - chosen.start)}
          height={height}
          fill={palette.accent}
        />
      )}
      {bin.total.unnumbered > 0 && (
        <circle cx={x + width / 2} cy={y - RING - 2} r={RING} fill="none" stroke={ink} strokeWidth={1.25} />
      )}
    </g>
  );
}
