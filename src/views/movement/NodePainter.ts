import type { SvgNode } from "../../figure/SvgNode.ts";

/** Turns the colour of a node into one that a canvas knows. */
export type ColourOf = (colour: string) => string;

type Attributes = SvgNode["attributes"];

function numberIn(attributes: Attributes, name: string, usual = 0): number {
  return Number(attributes[name] ?? usual);
}

function shapeOf({ tag, attributes }: SvgNode): Path2D {
  const of = (name: string) => numberIn(attributes, name);
  if (tag === "path") return new Path2D(String(attributes.d));
  const path = new Path2D();
  if (tag === "rect") path.rect(of("x"), of("y"), of("width"), of("height"));
  if (tag === "circle") path.arc(of("cx"), of("cy"), of("r"), 0, 2 * Math.PI);
  if (tag === "line") {
    path.moveTo(of("x1"), of("y1"));
    path.lineTo(of("x2"), of("y2"));
  }
  return path;
}

const ALIGNED: Readonly<Record<string, CanvasTextAlign>> = { middle: "center", end: "right" };

/** Draws marks and texts of a picture, as SVG would: shapes, their fills and lines, and groups that are moved elsewhere. */
export class NodePainter {
  readonly #context: CanvasRenderingContext2D;
  readonly #colourOf: ColourOf;
  readonly #family: string;
  /** To set a font costs as much as to write in it. */
  #font = "";

  constructor(context: CanvasRenderingContext2D, family: string, colourOf: ColourOf) {
    this.#context = context;
    this.#family = family;
    this.#colourOf = colourOf;
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

  #paintShape(node: SvgNode): void {
    const shape = shapeOf(node);
    const context = this.#context;
    this.#inTurn(
      node.attributes,
      () => context.fill(shape),
      () => context.stroke(shape),
    );
  }

  #paintText({ attributes, children }: SvgNode): void {
    const context = this.#context;
    const style = attributes["font-style"] ?? "normal";
    const font = `${style} ${attributes["font-weight"] ?? 400} ${attributes["font-size"]}px ${this.#family}`;
    if (font !== this.#font) context.font = font;
    this.#font = font;
    context.textAlign = ALIGNED[String(attributes["text-anchor"])] ?? "left";
    const [text, x, y] = [children.join(""), numberIn(attributes, "x"), numberIn(attributes, "y")];
    this.#inTurn(
      attributes,
      () => context.fillText(text, x, y),
      () => context.strokeText(text, x, y),
    );
  }

  /** The fill and over it the line, or the other way round. */
  #inTurn(attributes: Attributes, fill: () => void, stroke: () => void): void {
    const context = this.#context;
    const fills = () => {
      const colour = String(attributes.fill ?? "black");
      if (colour === "none") return;
      context.fillStyle = this.#colourOf(colour);
      context.globalAlpha = numberIn(attributes, "fill-opacity", 1);
      fill();
    };
    const strokes = () => {
      const colour = String(attributes.stroke ?? "none");
      if (colour === "none") return;
      context.strokeStyle = this.#colourOf(colour);
      context.globalAlpha = numberIn(attributes, "stroke-opacity", 1);
      context.lineWidth = numberIn(attributes, "stroke-width", 1);
      context.setLineDash(
        String(attributes["stroke-dasharray"] ?? "")
          .match(/[\d.]+/g)
          ?.map(Number) ?? [],
      );
      stroke();
    };
    const isUnder = attributes["paint-order"] === "stroke";
    if (isUnder) strokes();
    fills();
    if (!isUnder) strokes();
  }
}
