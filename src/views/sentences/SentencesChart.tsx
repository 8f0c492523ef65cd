import { memo } from "react";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import type { LengthBin } from "../../domain/length.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { FONT_SIZE, type Frame, type HEADING, LINES } from "./frame.ts";
import { type LengthRow, peopleIn, type SentenceLengths } from "./model.ts";
import { RowTexts } from "./RowTexts.tsx";
import { SentencesTooltip } from "./SentencesTooltip.tsx";

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
  opacity,
}: Record<"x" | "y" | "width" | "height" | "opacity", number> & { fill: string }) {
  return width > 0 ? <rect x={x} y={y} width={width} height={height} fill={fill} fillOpacity={opacity} /> : null;
}

interface Line {
  line: LengthBin | typeof HEADING;
  row: LengthRow | undefined;
}

/** Terms stacked by status, then apart and in grey those without a term. The same on screen and on paper. */
export const SentencesChart = memo(function SentencesChart({ lengths, frame, palette, words, chosen, isPaper }: Props) {
  const lines: Line[] = LINES.map((line) => ({ line, row: lengths.rows.find(({ bin }) => bin === line) }));
  const opacityOf = ({ line }: Line) =>
    chosen.length === 0 || (chosen as readonly string[]).includes(line) ? 1 : UNCHOSEN;
  const series = [
    ...lengths.statuses.map((status) => ({
      name: status as string,
      fill: palette.statuses[status],
      countOf: ({ row }: Line) => (row === undefined || row.isGrey ? 0 : peopleIn(row, status)),
    })),
    { name: "grey", fill: palette.grey, countOf: ({ row }: Line) => (row?.isGrey ? row.total.people : 0) },
  ];
  return (
    <BarChart
      layout="vertical"
      width={frame.width}
      height={frame.height}
      data={lines}
      margin={{ top: 0, right: frame.width - frame.left - frame.plotWidth, bottom: 0, left: 0 }}
      barSize={15}
      accessibilityLayer={!isPaper}
      aria-label={words.sentences.explained}
    >
      <CartesianGrid horizontal={false} stroke={palette.rule} />
      <XAxis
        type="number"
        height={frame.height - frame.plotHeight}
        domain={[0, frame.count.most]}
        ticks={frame.count.ticks}
        interval={0}
        axisLine={false}
        tickLine={false}
        tick={({ x, payload }) => (
          <text x={Number(x)} y={frame.plotHeight + 16} fontSize={FONT_SIZE} textAnchor="middle" fill={palette.muted}>
            {words.number(payload.value)}
          </text>
        )}
      />
      <YAxis
        type="category"
        dataKey="line"
        width={frame.left}
        tick={false}
        tickLine={false}
        axisLine={{ stroke: palette.muted }}
      />
      {series.map(({ name, fill, countOf }) => (
        <Bar
          key={name}
          dataKey={countOf}
          stackId="people"
          isAnimationActive={false}
          shape={({ x, y, width, height, payload }) => (
            <Segment x={x} y={y} width={width} height={height} fill={fill} opacity={opacityOf(payload)} />
          )}
        />
      ))}
      <RowTexts rows={lengths.rows} frame={frame} palette={palette} words={words} hasLabels={isPaper} />
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
