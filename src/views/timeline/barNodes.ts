import type { Dates } from "../../domain/facets/dates.ts";
import type { Palette } from "../../figure/palette.ts";
import { type SvgNode, svg } from "../../figure/SvgNode.ts";
import type { Frame } from "./frame.ts";
import type { Timeline } from "./model.ts";
import { chosenPart } from "./position.ts";

/** On either side of a bar, as a share of its bin. */
const GAP = 0.14;
/** Of a bar, in CSS pixels. */
const MOST_WIDTH = 44;

/** Radius of the ring that stands for groups of unstated size. */
const RING = 3.5;

/** A bar nearer to nothing, in CSS pixels, would not be seen: that there is somebody must be. */
const LEAST_HEIGHT = 2;

/** Left edge within a bin of so many pixels, and width: in whole pixels where it is wider than one. */
function acrossOf(unit: number): { left: number; width: number } {
  const exact = unit * (1 - 2 * GAP);
  const whole = exact > 1 ? Math.round(exact) : exact;
  const width = Math.min(MOST_WIDTH, whole);
  return { left: unit * GAP + (whole - width) / 2, width };
}

/** A bar of people, accented as far as it is chosen; a hollow ring on it where there are groups nobody counted. */
export function barNodes({ bins }: Timeline, turn: number, frame: Frame, chosen: Dates, palette: Palette): SvgNode[] {
  const bin = bins[turn];
  if (bin === undefined) return [];
  const unit = frame.plotWidth / bins.length;
  const { left, width } = acrossOf(unit);
  const { people, unnumbered } = bin.total;
  const height = people === 0 ? 0 : Math.max(LEAST_HEIGHT, (people / frame.count.most) * frame.plotHeight);
  const at = { x: frame.left + turn * unit + left, y: frame.top + frame.plotHeight - height };
  const part = chosenPart(bin, chosen);
  const accented = part && { x: at.x + width * part.start, y: at.y, width: width * (part.end - part.start), height };
  const ring = { cx: at.x + width / 2, cy: at.y - RING - 2, r: RING, "stroke-width": 1.25 };
  return [
    ...(height > 0 ? [svg("rect", { ...at, width, height, fill: palette.grey })] : []),
    ...(height > 0 && accented ? [svg("rect", { ...accented, fill: palette.accent })] : []),
    ...(unnumbered > 0 ? [svg("circle", { ...ring, fill: "none", stroke: part ? palette.accent : palette.grey })] : []),
  ];
}
