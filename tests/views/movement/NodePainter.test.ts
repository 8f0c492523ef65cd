// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import { type SvgNode, svg } from "../../../src/figure/SvgNode.ts";
import { NodePainter } from "../../../src/views/movement/NodePainter.ts";
import { drawnOn, rememberDrawing } from "./canvasInJsdom.ts";

beforeEach(rememberDrawing);

const INKS = ["fill", "stroke", "fillText"];

/** What a canvas is told to do, with some of the style it has then. */
function painted(nodes: readonly SvgNode[], styles: readonly string[] = [], acts: readonly string[] = INKS): unknown[] {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  context.clearRect(0, 0, 1, 1);
  new NodePainter(context, "Invented", (colour) => colour.replace("var(--ink)", "#123")).paint(nodes);
  return drawnOn(canvas)
    .filter(({ name }) => acts.includes(name))
    .map(({ name, given, style }) => [
      name,
      ...given.filter((each) => typeof each !== "object"),
      ...styles.map((each) => style[each]),
    ]);
}

describe("a painter of nodes", () => {
  it("draws the line of a shape over its fill, or under it where the node says so", () => {
    const attributes = { width: 4, height: 3, fill: "var(--ink)", stroke: "#456" };
    expect(painted([svg("rect", attributes)], ["fillStyle"])).toEqual([
      ["fill", "#123"],
      ["stroke", "#123"],
    ]);
    expect(painted([svg("rect", { ...attributes, "paint-order": "stroke" })], ["strokeStyle"])).toEqual([
      ["stroke", "#456"],
      ["fill", "#456"],
    ]);
  });

  it("draws neither fill nor line where there is none", () => {
    expect(painted([svg("circle", { r: 2, fill: "none", stroke: "#456" })])).toEqual([["stroke"]]);
    expect(painted([svg("circle", { r: 2, fill: "#456", stroke: "none" })])).toEqual([["fill"]]);
  });

  it("takes strength and width from the node, and forgets those of the one before", () => {
    const faint = svg("rect", { fill: "#456", "fill-opacity": 0.25 });
    expect(painted([faint, svg("rect", { fill: "#456" })], ["globalAlpha"])).toEqual([
      ["fill", 0.25],
      ["fill", 1],
    ]);
    const line = { fill: "none", stroke: "#456" };
    expect(painted([svg("line", { ...line, "stroke-width": 3 }), svg("line", line)], ["lineWidth"])).toEqual([
      ["stroke", 3],
      ["stroke", 1],
    ]);
  });

  it("dashes a line where its node does, and neither the next nor the first of the next picture", () => {
    const dashed = svg("rect", { fill: "none", stroke: "#456", "stroke-dasharray": "3 2" });
    const whole = svg("rect", { fill: "none", stroke: "#456" });
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("2d") as CanvasRenderingContext2D;
    context.clearRect(0, 0, 1, 1);
    for (const nodes of [
      [dashed, dashed, whole, dashed],
      [whole, dashed],
    ])
      new NodePainter(context, "Invented", String).paint(nodes);
    const [none, dash] = [[], [3, 2]];
    let dashes: unknown = null;
    const lines: unknown[] = [];
    for (const { name, given } of drawnOn(canvas)) {
      if (name === "setLineDash") dashes = given[0];
      if (name === "stroke") lines.push(dashes);
    }
    expect(lines).toEqual([dash, dash, none, dash, none, dash]);
  });

  it("draws each shape where its node says", () => {
    const nodes = [
      svg("rect", { x: 1, y: 2, width: 3, height: 4 }),
      svg("circle", { cx: 5, cy: 6, r: 7 }),
      svg("line", { x1: 1, y1: 2, x2: 3, y2: 4 }),
    ];
    expect(painted(nodes, [], ["rect", "arc", "moveTo", "lineTo"])).toEqual([
      ["rect", 1, 2, 3, 4],
      ["arc", 5, 6, 7, 0, 2 * Math.PI],
      ["moveTo", 1, 2],
      ["lineTo", 3, 4],
    ]);
  });

  it("writes text at its anchor, in the type of the page", () => {
    const text = svg("text", { x: 5, y: 6, "font-size": 12, "font-weight": 600, "text-anchor": "middle" }, "7 people");
    expect(painted([text], ["font", "textAlign"])).toEqual([
      ["fillText", "7 people", 5, 6, "normal 600 12px Invented", "center"],
    ]);
  });

  it("moves what is in a group, and nothing after it", () => {
    const group = svg("g", { transform: "translate(2.5 -4)" }, svg("rect", { fill: "#456" }));
    expect(painted([group], [], ["translate", "fill"])).toEqual([
      ["translate", 2.5, -4],
      ["fill"],
      ["translate", -2.5, 4],
    ]);
  });
});
