import type { Position } from "geojson";
import type { Palette } from "../../figure/palette.ts";
import { type SvgNode, svg } from "../../figure/SvgNode.ts";
import type { Boundaries, Country } from "./boundaries.ts";
import type { Point } from "./projection.ts";
import type { Stage } from "./scene.ts";

/** Points closer than this many pixels to the last one are left out: no printer shows them. */
const FINEST = 0.5;
/** Pixels outside the picture beyond which a line is certainly not seen. */
const MARGIN = 4;

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function isSeen(points: readonly Point[], { width, height }: Stage): boolean {
  const misses = (outside: (point: Point) => boolean) => points.every(outside);
  return !(
    misses(({ x }) => x < -MARGIN) ||
    misses(({ x }) => x > width + MARGIN) ||
    misses(({ y }) => y < -MARGIN) ||
    misses(({ y }) => y > height + MARGIN)
  );
}

function isFar(a: Point, b: Point): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) >= FINEST;
}

/** The path of a line, in steps from point to point, which are shorter to write; empty outside the picture. */
function lineOf(line: readonly Position[], stage: Stage): string {
  const points = line.map(([longitude = 0, latitude = 0]) => stage.toPoint(longitude, latitude));
  if (!isSeen(points, stage)) return "";
  let path = "";
  let last: Point | null = null;
  points.forEach(({ x, y }, index) => {
    const point = { x: round(x), y: round(y) };
    if (last === null) path += `M${point.x} ${point.y}`;
    else if (isFar(point, last) || index === points.length - 1)
      path += `l${round(point.x - last.x)} ${round(point.y - last.y)}`;
    else return;
    last = point;
  });
  return path;
}

function pathOf(lines: readonly (readonly Position[])[], stage: Stage): string {
  return lines.map((line) => lineOf(line, stage)).join("");
}

function ringsOf({ geometry }: Country): Position[][] {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

function seaOf({ sea }: Boundaries, stage: Stage, palette: Palette): SvgNode {
  const from = stage.toPoint(sea.west, sea.north);
  const to = stage.toPoint(sea.east, sea.south);
  return svg("rect", {
    x: round(from.x),
    y: round(from.y),
    width: round(to.x - from.x),
    height: round(to.y - from.y),
    fill: palette.water,
  });
}

/** Sea, countries and borders on paper; `focus` holds the countries that stand out. */
export function landNodes(
  boundaries: Boundaries,
  focus: ReadonlySet<string | null>,
  stage: Stage,
  palette: Palette,
): SvgNode[] {
  const countries = boundaries.countries.flatMap((country) => {
    const d = pathOf(ringsOf(country), stage);
    const fill = focus.has(country.properties.iso) ? palette.land : palette.landOther;
    return d === "" ? [] : [svg("path", { d, fill, "fill-rule": "evenodd" })];
  });
  const line = (lines: readonly (readonly Position[])[], stroke: string, strokeWidth: number) =>
    svg("path", {
      d: pathOf(lines, stage),
      fill: "none",
      stroke,
      "stroke-width": strokeWidth,
      "stroke-linejoin": "round",
    });
  return [
    seaOf(boundaries, stage, palette),
    ...countries,
    line(boundaries.unitBorders.coordinates, palette.unitBorder, 0.75),
    line(boundaries.borders.coordinates, palette.border, 1),
  ];
}
