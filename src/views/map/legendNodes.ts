import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { type SvgNode, svg } from "../../figure/SvgNode.ts";
import { type KeyEntry, keyEntries, LEGEND_TEXT, sizeLegend } from "./legend.ts";
import { paintOf } from "./markNodes.ts";
import type { MapModel } from "./model.ts";

const GAP = 32;
const KEY_LINE = 22;

/** The legend on paper, with its upper left corner at the origin; `height` in pixels. */
export interface LegendNodes {
  height: number;
  nodes: readonly SvgNode[];
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function keyNodes(entry: KeyEntry, x: number, y: number, palette: Palette): SvgNode[] {
  const { radius, text } = entry;
  return [
    svg("circle", { cx: x + radius + 1, cy: y, r: radius, ...paintOf(entry.kind, palette) }),
    svg("text", { x: x + 2 * radius + 9, y: y + 4, "font-size": LEGEND_TEXT, fill: palette.muted }, text),
  ];
}

export function legendNodes(model: MapModel, largest: number, palette: Palette, words: Words): LegendNodes {
  if (model.places.length === 0) return { height: 0, nodes: [] };
  const { circles, centreX, textX, width, height } = sizeLegend(model, largest, words);
  const sizes = circles.flatMap(({ text, radius, centreY, textY }) => [
    svg("circle", { cx: round(centreX), cy: round(centreY), r: round(radius), fill: "none", stroke: palette.muted }),
    svg("path", {
      d: `M${round(centreX)} ${round(centreY - radius)}L${round(textX - 10)} ${round(textY)}H${round(textX - 4)}`,
      fill: "none",
      stroke: palette.rule,
    }),
    svg(
      "text",
      { x: round(textX), y: round(textY + LEGEND_TEXT * 0.36), "font-size": LEGEND_TEXT, fill: palette.muted },
      text,
    ),
  ]);
  const entries = keyEntries(model, words);
  const keyTop = height - entries.length * KEY_LINE + KEY_LINE / 2;
  const keys = entries.flatMap((entry, index) => keyNodes(entry, width + GAP, keyTop + index * KEY_LINE, palette));
  return { height, nodes: [...sizes, ...keys] };
}
