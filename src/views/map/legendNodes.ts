import type { Words } from "../../domain/words/Words.ts";
import type { Palette } from "../../figure/palette.ts";
import { type SvgNode, svg } from "../../figure/SvgNode.ts";
import { widthOf } from "../../figure/textMetrics.ts";
import { type KeyEntry, keyEntries, LEGEND_TEXT, type SizeLegend, sizeLegend } from "./legend.ts";
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

/** Pixels from the left of a key to its text. */
function textFrom(radius: number): number {
  return 2 * radius + 9;
}

function keyNodes(entry: KeyEntry, x: number, y: number, palette: Palette): SvgNode[] {
  const { radius, text } = entry;
  return [
    svg("circle", { cx: x + radius + 1, cy: y, r: radius, ...paintOf(entry.kind, palette) }),
    svg("text", { x: x + textFrom(radius), y: y + 4, "font-size": LEGEND_TEXT, fill: palette.muted }, text),
  ];
}

/** The keys at the foot of the sizes, beside them where there is room, else under them. */
function cornerOf(entries: readonly KeyEntry[], sizes: SizeLegend, room: number): { left: number; top: number } {
  const widest = Math.max(0, ...entries.map(({ radius, text }) => textFrom(radius) + widthOf(text, LEGEND_TEXT)));
  const left = sizes.width + GAP;
  if (left + widest <= room) return { left, top: sizes.height - entries.length * KEY_LINE };
  return { left: 0, top: sizes.height };
}

/** The legend in a room of that many pixels from side to side. */
export function legendNodes(
  model: MapModel,
  largest: number,
  palette: Palette,
  words: Words,
  room: number,
): LegendNodes {
  if (model.places.length === 0) return { height: 0, nodes: [] };
  const legend = sizeLegend(model, largest, words);
  const { circles, centreX, textX, height } = legend;
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
  const { left, top } = cornerOf(entries, legend, room);
  const keys = entries.flatMap((entry, index) => keyNodes(entry, left, top + KEY_LINE * (index + 0.5), palette));
  return { height: Math.max(height, top + entries.length * KEY_LINE), nodes: [...sizes, ...keys] };
}
