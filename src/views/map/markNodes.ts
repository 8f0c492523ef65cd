import type { Palette } from "../../figure/palette.ts";
import { type SvgNode, svg } from "../../figure/SvgNode.ts";
import type { Label } from "./labels.ts";
import { COUNTRY_NAME, UNIT_NAME } from "./landNames.ts";
import { RING_HALO } from "./model.ts";
import { LABEL, type Mark, type Scene } from "./scene.ts";
import { TOWN_DOT, TOWN_NAME, type TownName } from "./townNames.ts";

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * How a mark is painted: filled, hollow for a region, dashed where no number is known. The line around a filled one lies
 * under it, or it would take from a small circle more of its area than from a large one.
 */
export function paintOf(kind: "filled" | "hollow" | "ring", palette: Palette) {
  if (kind === "filled")
    return {
      fill: palette.accent,
      "fill-opacity": 0.78,
      stroke: palette.paper,
      "stroke-width": 1.5,
      "paint-order": "stroke",
    };
  const line = { stroke: palette.accent, "stroke-width": 1.5 };
  if (kind === "hollow") return { fill: palette.paper, "fill-opacity": 0.35, ...line };
  return { fill: "none", "stroke-dasharray": "3 3", ...line };
}

function kindOf({ isRing, count }: Mark): "filled" | "hollow" | "ring" {
  if (isRing) return "ring";
  return count.place.kind === "region" ? "hollow" : "filled";
}

function markNodes(mark: Mark, palette: Palette): SvgNode[] {
  const { centre, radius, isRing } = mark;
  const at = { cx: round(centre.x), cy: round(centre.y) };
  const drawn = svg("circle", { ...at, r: round(radius), ...paintOf(kindOf(mark), palette) });
  return isRing ? [svg("circle", { ...at, r: radius + RING_HALO, fill: palette.paper }), drawn] : [drawn];
}

function centreOf({ area }: Label): { x: number; y: number } {
  return { x: round((area.left + area.right) / 2), y: round((area.top + area.bottom) / 2) };
}

/** Type whose base line stands where `centreOf` and a line of that size put it. */
function textNode(label: Label, size: number, attributes: Record<string, string | number>): SvgNode {
  const { x, y } = centreOf(label);
  return svg(
    "text",
    { x, y: round(y + size * 0.36), "text-anchor": "middle", "font-size": size, ...attributes },
    label.text,
  );
}

function townNodes(town: TownName, palette: Palette): SvgNode[] {
  const side = 2 * TOWN_DOT;
  const at = { x: round(town.dot.x - TOWN_DOT), y: round(town.dot.y - TOWN_DOT) };
  return [
    svg("rect", { ...at, width: side, height: side, fill: palette.faint }),
    textNode(town, TOWN_NAME.size, { fill: palette.muted }),
  ];
}

function leaderNodes({ leader }: Label, palette: Palette): SvgNode[] {
  if (leader === undefined) return [];
  const { from, to } = leader;
  const ends = { x1: round(from.x), y1: round(from.y), x2: round(to.x), y2: round(to.y) };
  return [svg("line", { ...ends, stroke: palette.ink, "stroke-width": 1, "stroke-opacity": 0.7 })];
}

/** Names of the land, marks and labels on paper, from the back to the front. */
export function sceneNodes(scene: Scene, palette: Palette): SvgNode[] {
  const country = { fill: palette.faint, "letter-spacing": COUNTRY_NAME.spacing };
  // The halo is a second copy of the text: painting the stroke under the fill is not understood everywhere.
  const halo = {
    fill: "none",
    stroke: palette.land,
    "stroke-width": 3,
    "stroke-linejoin": "round",
    "aria-hidden": "true",
  };
  const type = { "font-weight": LABEL.weight };
  return [
    ...scene.countryNames.map((name) => textNode(name, COUNTRY_NAME.size, country)),
    ...scene.unitNames.map((name) => textNode(name, UNIT_NAME.size, { fill: palette.faint, "font-style": "italic" })),
    ...scene.townNames.flatMap((town) => townNodes(town, palette)),
    ...scene.marks.flatMap((mark) => markNodes(mark, palette)),
    ...scene.labels.flatMap((label) => leaderNodes(label, palette)),
    ...scene.labels.map((label) => textNode(label, LABEL.size, { ...type, ...halo })),
    ...scene.labels.map((label) => textNode(label, LABEL.size, { ...type, fill: palette.ink })),
  ];
}
