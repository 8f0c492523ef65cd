import { memo } from "react";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { widthOf } from "../../figure/textMetrics.ts";
import { ApproximateLane } from "./ApproximateLane.tsx";
import { COUNT_GAP, FONT_SIZE, type Frame } from "./frame.ts";
import type { TalliedExtent, Timeline } from "./model.ts";
import { TimelineBar } from "./TimelineBar.tsx";
import { TimelineTooltip } from "./TimelineTooltip.tsx";

interface Props {
  timeline: Timeline;
  frame: Frame;
  palette: Palette;
  words: Words;
  /** Paper has no handles, no pointer and no keyboard. */
  isPaper: boolean;
}

/** Distance of the axis labels from the base line; on screen the handles stand between them. */
const LABEL_DISTANCE = { screen: 27, paper: 18 };

interface TickLabelProps {
  x: number;
  y: number;
  text: string;
  /** On a second line; empty where it is that of the tick before. */
  year: string;
  fill: string;
  /** Width of the chart, in which the whole text stays. */
  room: number;
}

function TickLabel({ x: middle, y, text, year, fill, room }: TickLabelProps) {
  const half = widthOf(text, FONT_SIZE) / 2;
  const x = Math.min(Math.max(middle, half), room - half);
  return (
    <text x={x} y={y} fontSize={FONT_SIZE} textAnchor="middle" fill={fill}>
      {text}
      {year !== "" && (
        <tspan x={x} dy={15}>
          {year}
        </tspan>
      )}
    </text>
  );
}

/**
 * The bars, axes and lane. The same on screen and on paper; what is chosen comes by `ChosenDates`, so that choosing does
 * not render recharts again.
 */
export const TimelineChart = memo(function TimelineChart({ timeline, frame, palette, words, isPaper }: Props) {
  const { unit, bins } = timeline;
  const ticks = new Map(frame.ticks.map((tick) => [tick.day, tick]));
  const distance = isPaper ? LABEL_DISTANCE.paper : LABEL_DISTANCE.screen;
  const bottom = frame.top + frame.plotHeight;
  return (
    <BarChart
      width={frame.width}
      height={frame.height}
      data={bins}
      margin={{ top: frame.top, right: frame.width - frame.left - frame.plotWidth, bottom: 0, left: 0 }}
      accessibilityLayer={!isPaper}
      aria-label={words.timeline.explained}
    >
      <CartesianGrid vertical={false} stroke={palette.rule} />
      <XAxis
        dataKey="first"
        height={frame.height - bottom}
        axisLine={{ stroke: palette.muted }}
        tickLine={false}
        interval={0}
        ticks={frame.ticks.map(({ day }) => day)}
        tick={({ x, payload }) => (
          <TickLabel
            x={Number(x)}
            y={bottom + distance}
            text={words.timeline.tick[ticks.get(payload.value)?.isYear ? "year" : unit](payload.value)}
            year={ticks.get(payload.value)?.isNewYear ? words.timeline.yearOf(payload.value) : ""}
            room={frame.width}
            fill={palette.muted}
          />
        )}
      />
      <YAxis
        width={frame.left}
        domain={[0, frame.count.most]}
        ticks={frame.count.ticks}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ y, payload }) => (
          <text x={frame.left - COUNT_GAP} y={Number(y) + 4} fontSize={FONT_SIZE} textAnchor="end" fill={palette.muted}>
            {words.number(payload.value)}
          </text>
        )}
      />
      <Bar
        dataKey={(bin: TalliedExtent) => bin.total.people}
        isAnimationActive={false}
        className="movement-still"
        shape={({ index }) => <TimelineBar timeline={timeline} turn={index} frame={frame} palette={palette} />}
      />
      <ApproximateLane timeline={timeline} frame={frame} palette={palette} words={words} />
      {!isPaper && (
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: palette.ink, fillOpacity: 0.05 }}
          wrapperStyle={{ zIndex: 2 }}
          content={(shown) => <TimelineTooltip timeline={timeline} words={words} first={shown.label} />}
        />
      )}
    </BarChart>
  );
});
