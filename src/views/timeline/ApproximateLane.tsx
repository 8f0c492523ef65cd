import { useContext } from "react";
import { UNDATED } from "../../domain/dimension.ts";
import type { Dates } from "../../domain/facets/dates.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { widthOf } from "../../figure/textMetrics.ts";
import { ChosenDates } from "./ChosenDates.ts";
import { FONT_SIZE, type Frame, LANE_ROW } from "./frame.ts";
import { hatch } from "./hatch.ts";
import type { ApproximateDate, Timeline } from "./model.ts";
import { stretchOf } from "./position.ts";

const THICKNESS = 14;
const PADDING = 4;

function isChosen({ first, last }: ApproximateDate, chosen: Dates): boolean {
  if (chosen === null) return true;
  return chosen !== UNDATED && first <= chosen.to && last >= chosen.from;
}

/** The longest of the labels that fits, if one does. */
function fitting(labels: readonly string[], room: number): string | undefined {
  return labels.find((label) => widthOf(label, FONT_SIZE) <= room);
}

interface Props {
  timeline: Timeline;
  frame: Frame;
  palette: Palette;
  words: Words;
}

/** Dates wider than a bar, each drawn as the whole time it can mean: never on the first day of it. */
export function ApproximateLane({ timeline, frame, palette, words }: Props) {
  const chosen = useContext(ChosenDates);
  const unit = frame.plotWidth / timeline.bins.length;
  return (
    <g>
      {timeline.approximate.map((date) => {
        const stretch = stretchOf(timeline.bins, date);
        if (stretch === null) return null;
        const width = (stretch.end - stretch.start) * unit;
        const ink = isChosen(date, chosen) ? palette.accent : palette.grey;
        const size = words.shortTally(date.total);
        const label = fitting([words.timeline.span(size, words.date(date.date)), size], width - 2 * PADDING);
        const corner = `translate(${frame.left + stretch.start * unit} ${frame.laneTop + date.row * LANE_ROW})`;
        return (
          <g key={date.date} transform={corner}>
            <path d={hatch(width, THICKNESS, 5)} stroke={ink} strokeOpacity={0.35} fill="none" />
            <rect width={width} height={THICKNESS} fill="none" stroke={ink} strokeDasharray="3 2" />
            {label !== undefined && (
              <>
                <rect
                  x={(width - widthOf(label, FONT_SIZE)) / 2 - 3}
                  y={1}
                  width={widthOf(label, FONT_SIZE) + 6}
                  height={THICKNESS - 2}
                  fill={palette.paper}
                />
                <text x={width / 2} y={THICKNESS - 3} fontSize={FONT_SIZE} textAnchor="middle" fill={palette.ink}>
                  {label}
                </text>
              </>
            )}
          </g>
        );
      })}
    </g>
  );
}
