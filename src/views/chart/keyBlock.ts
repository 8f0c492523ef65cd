import { type Block, EMPTY } from "../../figure/Block.ts";
import type { Palette } from "../../figure/palette.ts";
import { type SvgNode, svg } from "../../figure/SvgNode.ts";
import { widthOf } from "../../figure/textMetrics.ts";

/** A mark of 16 × 11 CSS pixels and what it stands for. */
export interface Key {
  mark: SvgNode;
  label: string;
}

const FONT_SIZE = 12;
const LINE = 20;
const MARK_WIDTH = 16;
const GAP = 6;
const BETWEEN = 20;

/** The keys of a chart on paper, beside each other in as many lines as they need. */
export function keyBlock(keys: readonly Key[], width: number, palette: Palette): Block {
  if (keys.length === 0) return EMPTY;
  let [x, line] = [0, 0];
  const nodes = keys.map(({ mark, label }) => {
    const needed = MARK_WIDTH + GAP + widthOf(label, FONT_SIZE);
    if (x > 0 && x + needed > width) [x, line] = [0, line + 1];
    const corner = `translate(${Math.round(x)} ${line * LINE})`;
    x += needed + BETWEEN;
    const text = { x: MARK_WIDTH + GAP, y: 14, "font-size": FONT_SIZE, fill: palette.ink };
    return svg("g", { transform: corner }, svg("g", { transform: "translate(0 4)" }, mark), svg("text", text, label));
  });
  return { height: (line + 1) * LINE, nodes };
}
