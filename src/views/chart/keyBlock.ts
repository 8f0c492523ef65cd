import { type Block, EMPTY } from "../../figure/Block.ts";
import type { Palette } from "../../figure/palette.ts";
import { type SvgNode, svg } from "../../figure/SvgNode.ts";
import { widthOf, wrap } from "../../figure/textMetrics.ts";

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

function labelNode(lines: readonly string[], palette: Palette): SvgNode {
  const spans = lines.map((line, index) => svg("tspan", { x: MARK_WIDTH + GAP, y: 14 + index * LINE }, line));
  return svg("text", { "font-size": FONT_SIZE, fill: palette.ink }, ...spans);
}

/** The keys of a chart on paper, beside each other in as many lines as they need; a label too long for one takes more. */
export function keyBlock(keys: readonly Key[], width: number, palette: Palette): Block {
  if (keys.length === 0) return EMPTY;
  let [x, line, last] = [0, 0, 0];
  const nodes = keys.map(({ mark, label }) => {
    const lines = wrap(label, FONT_SIZE, width - MARK_WIDTH - GAP);
    const needed = MARK_WIDTH + GAP + Math.max(...lines.map((each) => widthOf(each, FONT_SIZE)));
    if (x > 0 && x + needed > width) [x, line] = [0, last + 1];
    const corner = `translate(${Math.round(x)} ${line * LINE})`;
    x += needed + BETWEEN;
    last = Math.max(last, line + lines.length - 1);
    return svg("g", { transform: corner }, svg("g", { transform: "translate(0 4)" }, mark), labelNode(lines, palette));
  });
  return { height: (last + 1) * LINE, nodes };
}
