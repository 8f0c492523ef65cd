import type { Selection } from "../../domain/selection.ts";
import { paragraph } from "../../figure/Block.ts";
import type { Drawing } from "../../figure/Drawing.ts";
import { palettes } from "../../figure/palette.ts";
import { textStyles } from "../../figure/textStyles.ts";
import { chartDrawing } from "../chart/chartDrawing.ts";
import { drawChart } from "../chart/drawChart.ts";
import type { DrawOptions } from "../View.ts";
import { BreakdownBars } from "./BreakdownBars.tsx";
import { frameOf } from "./frame.ts";
import type { Grouping } from "./Grouping.ts";
import { breakdownOf } from "./model.ts";

/** A breakdown on paper, where no row is folded away: the same bars and counts as on screen. */
export async function drawBreakdown<Key extends string>(
  grouping: Grouping<Key>,
  selection: Selection,
  { width, theme, words }: DrawOptions,
): Promise<Drawing> {
  const palette = palettes[theme];
  const { note } = textStyles(palette, width);
  const rows = breakdownOf(selection, grouping);
  const frame = frameOf(rows, grouping, width, words);
  const bars = <BreakdownBars {...{ rows, grouping, frame, palette, words }} chosen={[]} isPaper={true} />;
  const blocks =
    rows.length === 0
      ? [paragraph(words.breakdown.nothing, note, width)]
      : [
          paragraph(words.breakdown[grouping.name].unit, note, width),
          { height: frame.height, nodes: drawChart(bars) },
          paragraph(selection.total.unnumbered > 0 ? words.breakdown.groups : "", note, width),
        ];
  return chartDrawing(blocks, { width, shown: selection.total, leftOut: [] });
}
