import type { Face } from "../../src/figure/advances.ts";
import type { SvgNode } from "../../src/figure/SvgNode.ts";
import { widthOf } from "../../src/figure/textMetrics.ts";

/** A line of text where it stands on the paper, in CSS pixels. */
export interface PlacedLine {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function shiftOf(node: SvgNode): [number, number] {
  const [, x, y] = /^translate\((\S+) (\S+)\)$/.exec(String(node.attributes.transform ?? "")) ?? [];
  return [Number(x ?? 0), Number(y ?? 0)];
}

function linesOf(text: SvgNode, x: number, y: number): PlacedLine[] {
  const size = Number(text.attributes["font-size"]);
  const face: Face = String(text.attributes["font-family"]).includes("Serif") ? "serif" : "sans";
  return text.children.flatMap((span) => {
    if (typeof span === "string") return [];
    const content = span.children.join("");
    const [left, base] = [x + Number(span.attributes.x), y + Number(span.attributes.y)];
    const right = left + widthOf(content, size, Number(text.attributes["font-weight"]), face);
    return [{ text: content, left, right, top: base - size * 0.75, bottom: base + size * 0.25 }];
  });
}

/** Every line of text of a composed figure. */
export function placedText(node: SvgNode, x = 0, y = 0): PlacedLine[] {
  const [dx, dy] = shiftOf(node);
  if (node.tag === "text") return linesOf(node, x + dx, y + dy);
  return node.children.flatMap((child) => (typeof child === "string" ? [] : placedText(child, x + dx, y + dy)));
}
