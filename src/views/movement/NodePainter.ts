import type { SvgNode } from "../../figure/SvgNode.ts";

/** Turns the colour of a node into one that a canvas knows. */
export type ColourOf = (colour: string) => string;

type Attributes = SvgNode["attributes"];

const ALIGNED: Readonly<Record<string, CanvasTextAlign>> = { middle: "center", end: "right" };

/** Of a fill or a line that there is not. */
const NONE = "none";

function numberIn(attributes: Attributes, name: string, usual = 0): number {
  return Number(attributes[name] ?? usual);
}

/** Draws marks and texts of a picture, as SVG would: shapes, their fills and lines, and groups that are moved elsewhere. */
export class NodePainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #colourOf: ColourOf;
  readonly #family: string;
  /** What costs as much to set as to draw with is set only where it changes. */
  #font = "";
  #dashes = "";

  constructor(context: CanvasRenderingContext2D, family: string, colourOf: ColourOf) {
    this.#context = context;
    this.#family = family;
    this.#colourOf = colourOf;
    // Of the picture before.
    context.setLineDash([]);
  }

  paint(nodes: readonly (SvgNode | string)[]): void {
    for (const node of nodes) {
      if (typeof node === "string") continue;
      if (node.tag === "g") this.#paintGroup(node);
      else if (node.tag === "text") this.#paintText(node);
      else this.#paintShape(node);
    }
  }

  #paintGroup({ attributes, children }: SvgNode): void {
    const [x = 0, y = 0] = String(attributes.transform ?? "").match(/-?[\d.]+/g) ?? [];
    this.#context.translate(Number(x), Number(y));
    this.paint(children);
    this.#context.translate(-Number(x), -Number(y));
  }

  #paintShape({ tag, attributes }: SvgNode): void {
    const context = this.#context;
    const path = tag === "path" ? new Path2D(String(attributes.d)) : null;
    if (path === null) this.#trace(tag, attributes);
    const stroke = () => (path === null ? context.stroke() : context.stroke(path));
    const isUnder = attributes["paint-order"] === "stroke";
    if (isUnder && this.#takesLine(attributes)) stroke();
    if (this.#takesFill(attributes)) path === null ? context.fill() : context.fill(path);
    if (!isUnder && this.#takesLine(attributes)) stroke();
  }

  #trace(tag: string, attributes: Attributes): void {
    const context = this.#context;
    const of = (name: string) => numberIn(attributes, name);
    context.beginPath();
    if (tag === "rect") context.rect(of("x"), of("y"), of("width"), of("height"));
    if (tag === "circle") context.arc(of("cx"), of("cy"), of("r"), 0, 2 * Math.PI);
    if (tag === "line") {
      context.moveTo(of("x1"), of("y1"));
      context.lineTo(of("x2"), of("y2"));
    }
  }

  #paintText({ attributes, children }: SvgNode): void {
    const context = this.#context;
    const style = attributes["font-style"] ?? "normal";
    const font = `${style} ${attributes["font-weight"] ?? 400} ${attributes["font-size"]}px ${this.#family}`;
    if (font !== this.#font) context.font = font;
    this.#font = font;
    context.textAlign = ALIGNED[String(attributes["text-anchor"])] ?? "left";
    const [text, x, y] = [children.join(""), numberIn(attributes, "x"), numberIn(attributes, "y")];
    if (this.#takesFill(attributes)) context.fillText(text, x, y);
    if (this.#takesLine(attributes)) context.strokeText(text, x, y);
  }

  /** Whether there is a fill; it is set then. */
  #takesFill(attributes: Attributes): boolean {
    const colour = String(attributes.fill ?? "black");
    if (colour === NONE) return false;
    this.#context.fillStyle = this.#colourOf(colour);
    this.#context.globalAlpha = numberIn(attributes, "fill-opacity", 1);
    return true;
  }

  /** Whether there is a line; it is set then. */
  #takesLine(attributes: Attributes): boolean {
    const colour = String(attributes.stroke ?? NONE);
    if (colour === NONE) return false;
    const context = this.#context;
    context.strokeStyle = this.#colourOf(colour);
    context.globalAlpha = numberIn(attributes, "stroke-opacity", 1);
    context.lineWidth = numberIn(attributes, "stroke-width", 1);
    context.lineJoin = attributes["stroke-linejoin"] === "round" ? "round" : "miter";
    const dashes = String(attributes["stroke-dasharray"] ?? "");
    if (dashes !== this.#dashes) context.setLineDash(dashes.match(/[\d.]+/g)?.map(Number) ?? []);
    this.#dashes = dashes;
    return true;
  }
}
