import type { Palette } from "../../figure/palette.ts";
import { type SvgNode, svg } from "../../figure/SvgNode.ts";
import type { Label } from "./labels.ts";
import { COUNTRY_NAME, UNIT_NAME } from "./landNames.ts";
import type { Orientation } from "./orientation.ts";
import { TOWN_DOT, TOWN_NAME, type TownName } from "./townNames.ts";

/** To hundredths of a pixel. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function centreOf({ area }: Label): { x: number; y: number } {
  return { x: round((area.left + area.right) / 2), y: round((area.top + area.bottom) / 2) };
}

/** Type whose base line stands where `centreOf` and a line of that size put it. */
export function textNode(label: Label, size: number, attributes: Record<string, string | number>): SvgNode {
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

/** Names of the land on paper, from the back to the front. */
export function nameNodes({ countryNames, unitNames, townNames }: Orientation, palette: Palette): SvgNode[] {
  const country = { fill: palette.faint, "letter-spacing": COUNTRY_NAME.spacing };
  const unit = { fill: palette.faint, "font-style": "italic" };
  return [
    ...countryNames.map((name) => textNode(name, COUNTRY_NAME.size, country)),
    ...unitNames.map((name) => textNode(name, UNIT_NAME.size, unit)),
    ...townNames.flatMap((town) => townNodes(town, palette)),
  ];
}
