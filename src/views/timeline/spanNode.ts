import { UNDATED } from "../../domain/dimension.ts";
import type { Dates } from "../../domain/facets/dates.ts";
import type { Palette } from "../../figure/palette.ts";
import { type SvgNode, svg } from "../../figure/SvgNode.ts";
import { FONT_SIZE } from "./frame.ts";
import { hatch } from "./hatch.ts";
import type { LaneSpan } from "./laneOf.ts";
import type { ApproximateDate } from "./model.ts";

const THICKNESS = 14;
/** On either side of a label, in CSS pixels. */
const CLEAR = 3;

function isChosen({ first, last }: ApproximateDate, chosen: Dates): boolean {
  if (chosen === null) return true;
  return chosen !== UNDATED && first <= chosen.to && last >= chosen.from;
}

function labelNodes({ label, width }: LaneSpan, palette: Palette): SvgNode[] {
  if (label === null) return [];
  const ground = { x: (width - label.width) / 2 - CLEAR, y: 1, width: label.width + 2 * CLEAR, height: THICKNESS - 2 };
  const at = { x: width / 2, y: THICKNESS - 3, "font-size": FONT_SIZE, "text-anchor": "middle" };
  return [svg("rect", { ...ground, fill: palette.paper }), svg("text", { ...at, fill: palette.ink }, label.text)];
}

/** Hatched, since nobody knows where in it the day lies. */
export function spanNode(span: LaneSpan, chosen: Dates, palette: Palette): SvgNode {
  const { x, y, width } = span;
  const stroke = isChosen(span.date, chosen) ? palette.accent : palette.grey;
  return svg(
    "g",
    { transform: `translate(${x} ${y})` },
    svg("path", { d: hatch(width, THICKNESS, 5), stroke, "stroke-opacity": 0.35, fill: "none" }),
    svg("rect", { width, height: THICKNESS, fill: "none", stroke, "stroke-dasharray": "3 2" }),
    ...labelNodes(span, palette),
  );
}
