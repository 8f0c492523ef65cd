import type { Selection } from "../../domain/selection.ts";
import { addTallies } from "../../domain/tally.ts";
import type { Words } from "../../domain/words/Words.ts";
import { type Block, paragraph } from "../../figure/Block.ts";
import type { Drawing } from "../../figure/Drawing.ts";
import { type Palette, palettes } from "../../figure/palette.ts";
import { svg } from "../../figure/SvgNode.ts";
import { textStyles } from "../../figure/textStyles.ts";
import { chartDrawing } from "../chart/chartDrawing.ts";
import { drawChart } from "../chart/drawChart.ts";
import { keyBlock } from "../chart/keyBlock.ts";
import type { DrawOptions } from "../View.ts";
import { frameOf } from "./frame.ts";
import { hatch } from "./hatch.ts";
import { approximateTotal, type Timeline, timelineOf } from "./model.ts";
import { TimelineChart } from "./TimelineChart.tsx";

function chartBlock(timeline: Timeline, width: number, palette: Palette, words: Words): Block {
  const frame = frameOf(timeline, width, words);
  const chart = <TimelineChart timeline={timeline} frame={frame} palette={palette} words={words} isPaper={true} />;
  return { height: frame.height, nodes: drawChart(chart) };
}

/** What the marks mean that are no plain bars. */
function keysOf(timeline: Timeline, width: number, palette: Palette, words: Words): Block {
  const hatched = svg(
    "g",
    {},
    svg("path", { d: hatch(16, 11, 4), stroke: palette.accent, "stroke-opacity": 0.35, fill: "none" }),
    svg("rect", { width: 16, height: 11, fill: "none", stroke: palette.accent, "stroke-dasharray": "3 2" }),
  );
  const ring = svg("circle", { cx: 8, cy: 5.5, r: 3.5, fill: "none", stroke: palette.accent, "stroke-width": 1.25 });
  const approximate = approximateTotal(timeline);
  const keys = [
    ...(approximate.incidents > 0 ? [{ mark: hatched, label: words.timeline.approximate(approximate) }] : []),
    ...(timeline.bins.some(({ total }) => total.unnumbered > 0) ? [{ mark: ring, label: words.timeline.groups }] : []),
  ];
  return keyBlock(keys, width, palette);
}

/** The timeline on paper: the same chart and counts as on screen, of a selection that has passed every facet. */
export function drawTimeline(selection: Selection, { width, theme, words }: DrawOptions): Drawing {
  const palette = palettes[theme];
  const { note } = textStyles(palette, width);
  const timeline = timelineOf(selection);
  const blocks =
    timeline.bins.length === 0
      ? [paragraph(words.timeline.nothing, note, width)]
      : [
          paragraph(words.timeline.unit[timeline.unit], note, width),
          chartBlock(timeline, width, palette, words),
          keysOf(timeline, width, palette, words),
        ];
  return chartDrawing(blocks, {
    width,
    shown: addTallies(timeline.dates.map(({ total }) => total)),
    leftOut: timeline.undated.incidents > 0 ? [{ total: timeline.undated, reason: words.timeline.leftOut }] : [],
  });
}
