import { memo, useContext } from "react";
import { Bar, BarChart, CartesianGrid, Tooltip, XAxis, YAxis } from "recharts";
import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { type Frame, LINES, type LineName } from "./frame.ts";
import { LengthsNow } from "./LengthsNow.ts";
import { RowBar } from "./RowBar.tsx";
import { RowTexts } from "./RowTexts.tsx";
import { THICKNESS } from "./rowNodes.ts";
import { SentencesTooltip } from "./SentencesTooltip.tsx";
import { TermAxis } from "./TermAxis.tsx";

interface Props {
  frame: Frame;
  palette: Palette;
  words: Words;
  /** On screen the labels of the bins are buttons beside the chart. */
  isPaper: boolean;
}

interface Line {
  line: LineName;
}

const DATA: readonly Line[] = LINES.map((line) => ({ line }));

function TooltipNow({ bin, words }: { bin: unknown; words: Words }) {
  return <SentencesTooltip rows={useContext(LengthsNow).lengths.rows} bin={bin} words={words} />;
}

/**
 * Terms stacked by status, then apart and in grey those without a term. The same on screen and on paper; who is counted
 * comes by `LengthsNow`, so that counting does not render recharts again.
 */
export const SentencesChart = memo(function SentencesChart({ frame, palette, words, isPaper }: Props) {
  return (
    <BarChart
      layout="vertical"
      width={frame.width}
      height={frame.height}
      data={DATA}
      margin={{ top: 0, right: frame.width - frame.labels.width - frame.plotWidth, bottom: 0, left: 0 }}
      barSize={THICKNESS}
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
      <Bar
        dataKey={() => frame.plotWidth}
        isAnimationActive={false}
        shape={({ payload }) => <RowBar line={payload.line} frame={frame} palette={palette} />}
        className="movement-still"
      />
      <RowTexts frame={frame} palette={palette} words={words} hasLabels={isPaper} />
      {!isPaper && (
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: palette.ink, fillOpacity: 0.05 }}
          wrapperStyle={{ zIndex: 2 }}
          content={(shown) => <TooltipNow bin={shown.label} words={words} />}
        />
      )}
    </BarChart>
  );
});
