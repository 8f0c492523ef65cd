import { memo } from "react";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import type { LengthBin } from "../../domain/length.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { barsOf, type Series } from "./barsOf.ts";
import { type Frame, LINES, type LineName } from "./frame.ts";
import type { SentenceLengths } from "./model.ts";
import { RowTexts } from "./RowTexts.tsx";
import { SentencesTooltip } from "./SentencesTooltip.tsx";
import { TermAxis } from "./TermAxis.tsx";

interface Props {
  lengths: SentenceLengths;
  frame: Frame;
  palette: Palette;
  words: Words;
  /** Bins chosen by the facet; none on paper, where the selection has passed it. */
  chosen: readonly LengthBin[];
  /** On screen the labels of the bins are buttons beside the chart. */
  isPaper: boolean;
}

/** How strong a bin is drawn that others are chosen before. */
const UNCHOSEN = 0.25;

function Segment({
  x,
  y,
  width,
  height,
  fill,
  stroke,
  opacity,
}: Record<"x" | "y" | "width" | "height" | "opacity", number> & { fill: string; stroke: string }) {
  if (width <= 0) return null;
  return (
    <rect
      x={x}
      y={y}
      width={width}
      height={height}
      fill={fill}
      fillOpacity={opacity}
      stroke={stroke}
      strokeOpacity={opacity}
    />
  );
}

interface Line {
  line: LineName;
  bars: ReadonlyMap<Series, number>;
}

/** Terms stacked by status, then apart and in grey those without a term. The same on screen and on paper. */
export const SentencesChart = memo(function SentencesChart({ lengths, frame, palette, words, chosen, isPaper }: Props) {
  const lines: Line[] = LINES.map((line) => {
    const row = lengths.rows.find(({ bin }) => bin === line);
    return { line, bars: row === undefined ? new Map() : barsOf(row, lengths.statuses, frame) };
  });
  const opacityOf = ({ line }: Line) =>
    chosen.length === 0 || (chosen as readonly string[]).includes(line) ? 1 : UNCHOSEN;
  const series: { name: Series; fill: string; stroke: string }[] = [
    // Some colours are too near to the paper to be seen without an edge.
    ...lengths.statuses.map((name) => ({ name, fill: palette.statuses[name], stroke: palette.muted })),
    { name: "grey", fill: palette.grey, stroke: "none" },
  ];
  return (
    <BarChart
      layout="vertical"
      width={frame.width}
      height={frame.height}
      data={lines}
      margin={{ top: 0, right: frame.width - frame.labels.width - frame.plotWidth, bottom: 0, left: 0 }}
      barSize={15}
      accessibilityLayer={false}
      role="img"
      aria-label={words.sentences.explained}
    >
      <CartesianGrid
        horizontal={false}
        verticalPoints={frame.count.ticks.map(
          (tick) => frame.labels.width + (tick / frame.count.most) * frame.plotWidth,
        )}
        vertical={({ x1, x2 }) => <line x1={x1} x2={x2} y1={0} y2={frame.axisTop} stroke={palette.rule} />}
      />
      <XAxis type="number" hide={true} domain={[0, frame.plotWidth]} />
      <YAxis type="category" dataKey="line" width={frame.labels.width} tick={false} tickLine={false} axisLine={false} />
      <TermAxis frame={frame} palette={palette} words={words} />
      {series.map(({ name, fill, stroke }) => (
        <Bar
          key={name}
          dataKey={({ bars }: Line) => bars.get(name) ?? 0}
          stackId="people"
          isAnimationActive={false}
          shape={({ x, y, width, height, payload }) => (
            <Segment
              x={x}
              y={y}
              width={width}
              height={height}
              fill={fill}
              stroke={stroke}
              opacity={opacityOf(payload)}
            />
          )}
        />
      ))}
      <RowTexts lengths={lengths} frame={frame} palette={palette} words={words} hasLabels={isPaper} />
      {!isPaper && (
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: palette.ink, fillOpacity: 0.05 }}
          wrapperStyle={{ zIndex: 2 }}
          content={(shown) => <SentencesTooltip rows={lengths.rows} bin={shown.label} words={words} />}
        />
      )}
    </BarChart>
  );
});
