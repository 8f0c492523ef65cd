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

/** What text has from the elements around it. */
interface Setting {
  x: number;
  y: number;
  size: number;
  weight: number;
  face: Face;
  anchor: string;
  spacing: number;
}

const PLAIN: Setting = { x: 0, y: 0, size: Number.NaN, weight: 400, face: "sans", anchor: "start", spacing: 0 };

/** Only what moves text is understood: another transformation would put it where nobody has looked. */
function shiftOf({ transform = "" }: SvgNode["attributes"]): [number, number] {
  if (transform === "") return [0, 0];
  const [, x, y] = /^translate\(([-\d.]+)[, ]+([-\d.]+)\)$/.exec(String(transform)) ?? [];
  if (x === undefined || y === undefined) throw new RangeError(`not understood: ${transform}`);
  return [Number(x), Number(y)];
}

function within({ attributes }: SvgNode, around: Setting): Setting {
  const { "font-size": size, "font-weight": weight, "font-family": family, "text-anchor": anchor } = attributes;
  const [dx, dy] = shiftOf(attributes);
  return {
    x: around.x + dx,
    y: around.y + dy,
    size: Number(size ?? around.size),
    weight: Number(weight ?? around.weight),
    face: family === undefined ? around.face : String(family).includes("Serif") ? "serif" : "sans",
    anchor: String(anchor ?? around.anchor),
    spacing: Number(attributes["letter-spacing"] ?? around.spacing),
  };
}

/** Pixels of a length that may be told in the size of the font. */
function pixels(length: string | number | undefined, size: number): number {
  const told = String(length ?? 0);
  return told.endsWith("em") ? Number(told.slice(0, -2)) * size : Number(told);
}

function lineOf(text: string, from: SvgNode["attributes"], setting: Setting): PlacedLine {
  const { size, weight, face, anchor, spacing } = setting;
  const width = widthOf(text, size, weight, face) + [...text].length * spacing;
  const at = setting.x + pixels(from.x, size) + pixels(from.dx, size);
  const left = at - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  const base = setting.y + pixels(from.y, size) + pixels(from.dy, size);
  return { text, left, right: left + width, top: base - size * 0.75, bottom: base + size * 0.25 };
}

function linesOf(text: SvgNode, setting: Setting): PlacedLine[] {
  const own = text.children.filter((child) => typeof child === "string").join("");
  const spans = text.children.flatMap((span) => {
    if (typeof span === "string") return [];
    return [lineOf(span.children.join(""), { ...text.attributes, ...span.attributes }, within(span, setting))];
  });
  return own.trim() === "" ? spans : [lineOf(own, text.attributes, setting), ...spans];
}

/** Every line of text in a part of a figure. */
export function placedText(node: SvgNode, around: Setting = PLAIN): PlacedLine[] {
  const setting = within(node, around);
  if (node.tag === "text") return linesOf(node, setting);
  return node.children.flatMap((child) => (typeof child === "string" ? [] : placedText(child, setting)));
}

/** A name and its halo, which is the same name under it in the colour of the ground. */
function isHalo(one: PlacedLine, other: PlacedLine): boolean {
  return one.text === other.text && one.left === other.left && one.top === other.top;
}

function areOver(one: PlacedLine, other: PlacedLine): boolean {
  const beside = one.left >= other.right || other.left >= one.right;
  return !beside && one.top < other.bottom && other.top < one.bottom && !isHalo(one, other);
}

/** Pairs of lines of which one lies over the other. */
export function overlapping(lines: readonly PlacedLine[]): [string, string][] {
  return lines.flatMap((one, index) =>
    lines
      .slice(index + 1)
      .filter((other) => areOver(one, other))
      .map((other): [string, string] => [one.text, other.text]),
  );
}
