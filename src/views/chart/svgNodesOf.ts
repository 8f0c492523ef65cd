import { type SvgNode, svg } from "../../figure/SvgNode.ts";

const PAINT = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-opacity",
  "opacity",
  "transform",
];
const TEXT = ["x", "y", "dx", "dy", "text-anchor", "dominant-baseline", "font-size", "font-weight", "font-style"];

/** What an element keeps on paper. Elements not named here, such as clip paths and titles for the screen, are dropped. */
const GEOMETRY: Readonly<Record<string, readonly string[]>> = {
  g: [],
  path: ["d"],
  rect: ["x", "y", "width", "height", "rx", "ry"],
  line: ["x1", "y1", "x2", "y2"],
  circle: ["cx", "cy", "r"],
  text: TEXT,
  tspan: TEXT,
};

/** A hundredth of a pixel is finer than any printer. */
function roundNumbers(value: string): string {
  return value.replace(/-?\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));
}

function attributesOf(element: Element, names: readonly string[]): Record<string, string> {
  const given = names.map((name) => [name, element.getAttribute(name)] as const);
  return Object.fromEntries(given.flatMap(([name, value]) => (value === null ? [] : [[name, roundNumbers(value)]])));
}

function nodesOf(node: Node): (SvgNode | string)[] {
  if (node.nodeType === node.TEXT_NODE) return node.textContent ? [node.textContent] : [];
  if (node.nodeType !== node.ELEMENT_NODE) return [];
  const element = node as Element;
  const geometry = GEOMETRY[element.tagName];
  if (geometry === undefined) return [];
  const children = [...element.childNodes].flatMap(nodesOf);
  const attributes = attributesOf(element, [...geometry, ...PAINT]);
  if (element.tagName === "g") {
    if (children.length === 0) return [];
    if (Object.keys(attributes).length === 0) return children;
  }
  return [svg(element.tagName, attributes, ...children)];
}

/** The marks of an SVG element as plain data: presentation attributes only, no classes, identifiers or events. */
export function svgNodesOf(surface: Element): SvgNode[] {
  return [...surface.childNodes].flatMap(nodesOf).filter((node): node is SvgNode => typeof node !== "string");
}
