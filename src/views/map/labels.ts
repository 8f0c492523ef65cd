import type { Point } from "./projection.ts";

/** A rectangle in pixels. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A mark that would like to be named; earlier ones choose first. */
export interface Wish {
  id: string;
  centre: Point;
  radius: number;
  text: string;
  /** Width of the text in pixels. */
  width: number;
}

export interface Label {
  id: string;
  text: string;
  area: Area;
}

/** Pixels between a mark and its label. */
const GAP = 4;

export function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function areaAround({ x, y }: Point, halfWidth: number, halfHeight: number): Area {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

/** Where the label may stand, best first: right, left, above, below, then the corners. */
function candidatesFor({ centre: { x, y }, radius, width }: Wish, height: number): Area[] {
  const besides = radius + GAP + width / 2;
  const above = radius + GAP / 2 + height / 2;
  const corner = { x: radius * 0.7 + GAP / 2 + width / 2, y: radius * 0.7 + height / 2 };
  const offsets: readonly (readonly [number, number])[] = [
    [besides, 0],
    [-besides, 0],
    [0, -above],
    [0, above],
    [corner.x, -corner.y],
    [corner.x, corner.y],
    [-corner.x, -corner.y],
    [-corner.x, corner.y],
  ];
  return offsets.map(([dx, dy]) => areaAround({ x: x + dx, y: y + dy }, width / 2, height / 2));
}

/**
 * Names as many marks as there is room for, greedily: no label covers another or a mark that is not its own, and none
 * leaves the frame. A label without room is left out; its mark stays. `height` is that of a line in pixels.
 */
export function placeLabels(wishes: readonly Wish[], height: number, frame: Area): Label[] {
  const marks = wishes.map(({ id, centre, radius }) => ({ id, area: areaAround(centre, radius, radius) }));
  const placed: Label[] = [];
  for (const wish of wishes) {
    const free = candidatesFor(wish, height).find(
      (area) =>
        area.left >= frame.left &&
        area.right <= frame.right &&
        area.top >= frame.top &&
        area.bottom <= frame.bottom &&
        !placed.some((other) => overlap(area, other.area)) &&
        !marks.some((mark) => mark.id !== wish.id && overlap(area, mark.area)),
    );
    if (free !== undefined) placed.push({ id: wish.id, text: wish.text, area: free });
  }
  return placed;
}

/** Whether an area is clear of all the marks and labels; for names that only give orientation. */
export function isClear(area: Area, wishes: readonly Wish[], labels: readonly Label[]): boolean {
  return (
    !labels.some((label) => overlap(area, label.area)) &&
    !wishes.some(({ centre, radius }) => overlap(area, areaAround(centre, radius, radius)))
  );
}
