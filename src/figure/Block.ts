import type { Face } from "./advances.ts";
import { type SvgNode, svg } from "./SvgNode.ts";
import { wrap } from "./textMetrics.ts";

/** A laid-out part of a figure with its upper left corner at the origin; lengths are in CSS pixels. */
export interface Block {
  height: number;
  nodes: readonly SvgNode[];
}

export interface TextStyle {
  size: number;
  /** Distance of base lines. */
  leading: number;
  weight: number;
  face: Face;
  fill: string;
}

export const FAMILIES: Record<Face, string> = {
  sans: "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif",
  serif: "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif",
};

export const EMPTY: Block = { height: 0, nodes: [] };

/** A number stays on the line of what it counts, and a day on that of its month. */
function linesOf(text: string, { size, weight, face }: TextStyle, width: number): string[] {
  const joined = text.replace(/(\d) (?=\p{L})/gu, "$1\u00a0");
  return wrap(joined, size, width, weight, face).map((line) => line.replaceAll("\u00a0", " "));
}

/** Text wrapped to the width. White space between the lines keeps the words apart for whoever copies or reads it aloud. */
export function paragraph(text: string, style: TextStyle, width: number): Block {
  const { size, leading, weight, face, fill } = style;
  const lines = linesOf(text, style, width);
  if (lines.length === 0) return EMPTY;
  // Centres the x-height and ascenders of both fonts within the line.
  const first = Math.round((leading - size) / 2 + size * 0.8);
  const spans = lines.flatMap((line, index) => {
    const span = svg("tspan", { x: 0, y: first + index * leading }, line);
    return index === 0 ? [span] : [" ", span];
  });
  const font = { "font-family": FAMILIES[face], "font-size": size, "font-weight": weight, fill };
  return { height: lines.length * leading, nodes: [svg("text", font, ...spans)] };
}

/** The block with its corner elsewhere. */
export function place(block: Block, x: number, y: number): SvgNode {
  return svg("g", { transform: `translate(${x} ${y})` }, ...block.nodes);
}

/** Blocks one under the other; empty ones take no gap. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const nodes: SvgNode[] = [];
  let height = 0;
  for (const block of blocks.filter((each) => each.height > 0)) {
    if (nodes.length > 0) height += gap;
    nodes.push(place(block, 0, height));
    height += block.height;
  }
  return { height, nodes };
}

/** The same, with the last block at the foot of so many pixels where there is room left. */
export function stackToFoot(blocks: readonly Block[], gap: number, least: number): Block {
  const last = blocks.at(-1) ?? EMPTY;
  const over = stack(blocks.slice(0, -1), gap);
  const foot = Math.max(over.height + (over.height > 0 ? gap : 0), least - last.height);
  return { height: foot + last.height, nodes: [...over.nodes, place(last, 0, foot)] };
}

/** Blocks beside each other, each at its own distance from the left. */
export function beside(blocks: readonly { x: number; block: Block }[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ block }) => block.height)),
    nodes: blocks.map(({ x, block }) => place(block, x, 0)),
  };
}
