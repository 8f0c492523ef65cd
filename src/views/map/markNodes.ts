import type { PlaceKey } from "../../domain/dimension.ts";
import type { Palette } from "../../figure/palette.ts";
import { type SvgNode, svg } from "../../figure/SvgNode.ts";
import type { Label } from "./labels.ts";
import { RING_HALO } from "./model.ts";
import { round, textNode } from "./nameNodes.ts";
import { LABEL, type Mark, type Scene } from "./scene.ts";

/** Whether it is chosen, or others are before it. */
type Emphasis = "none" | "chosen" | "other";

/**
 * How a mark is painted: filled, hollow for a region, dashed where no number is known. The line around a filled one lies
 * under it, or it would take from a small circle more of its area than from a large one. `map.css` has the same.
 */
export function paintOf(kind: "filled" | "hollow" | "ring", palette: Palette, emphasis: Emphasis = "none") {
  const isChosen = emphasis === "chosen";
  if (kind === "filled")
    return {
      fill: emphasis === "other" ? palette.grey : palette.accent,
      "fill-opacity": isChosen ? 0.92 : 0.78,
      stroke: isChosen ? palette.ink : palette.paper,
      "stroke-width": isChosen ? 3 : 1.5,
      "paint-order": "stroke",
    };
  const ink = { none: palette.accent, chosen: palette.ink, other: palette.faint }[emphasis];
  const line = { stroke: ink, "stroke-width": 1.5 };
  if (kind === "hollow") return { fill: palette.paper, "fill-opacity": 0.35, ...line };
  return { fill: "none", "stroke-dasharray": "3 3", ...line };
}

function kindOf({ isRing, count }: Mark): "filled" | "hollow" | "ring" {
  if (isRing) return "ring";
  return count.place.kind === "region" ? "hollow" : "filled";
}

function markNodes(mark: Mark, palette: Palette, chosen: readonly PlaceKey[]): SvgNode[] {
  const { centre, radius, isRing, count } = mark;
  const emphasis = chosen.length === 0 ? "none" : chosen.includes(count.id) ? "chosen" : "other";
  const at = { cx: round(centre.x), cy: round(centre.y) };
  const drawn = svg("circle", { ...at, r: round(radius), ...paintOf(kindOf(mark), palette, emphasis) });
  return isRing ? [svg("circle", { ...at, r: radius + RING_HALO, fill: palette.paper }), drawn] : [drawn];
}

function leaderNodes({ leader }: Label, palette: Palette): SvgNode[] {
  if (leader === undefined) return [];
  const { from, to } = leader;
  const ends = { x1: round(from.x), y1: round(from.y), x2: round(to.x), y2: round(to.y) };
  return [svg("line", { ...ends, stroke: palette.ink, "stroke-width": 1, "stroke-opacity": 0.7 })];
}

/** Marks and labels, from the back to the front; on paper no place is `chosen` before others, since the selection has passed every facet. */
export function sceneNodes(scene: Scene, palette: Palette, chosen: readonly PlaceKey[] = []): SvgNode[] {
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
    ...scene.marks.flatMap((mark) => markNodes(mark, palette, chosen)),
    ...scene.labels.flatMap((label) => leaderNodes(label, palette)),
    ...scene.labels.map((label) => textNode(label, LABEL.size, { ...type, ...halo })),
    ...scene.labels.map((label) => textNode(label, LABEL.size, { ...type, fill: palette.ink })),
  ];
}
