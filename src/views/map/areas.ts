import type { Point } from "./projection.ts";

/** A rectangle in pixels. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What is drawn of a mark. */
export interface Disc {
  centre: Point;
  radius: number;
}

export function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Pixels between the edge of the disc and the area; less than none where it reaches in. */
export function gapBetween({ centre, radius }: Disc, area: Area): number {
  const aside = Math.max(area.left - centre.x, 0, centre.x - area.right);
  const apart = Math.max(area.top - centre.y, 0, centre.y - area.bottom);
  return Math.hypot(aside, apart) - radius;
}

/** Whether any of the disc lies in the area. */
export function reaches(disc: Disc, area: Area): boolean {
  return gapBetween(disc, area) < 0;
}

export function isWithin(area: Area, frame: Area): boolean {
  return area.left >= frame.left && area.right <= frame.right && area.top >= frame.top && area.bottom <= frame.bottom;
}

/** The area with so many pixels more to the sides and half of them above and below. */
export function widened({ left, top, right, bottom }: Area, margin: number): Area {
  return { left: left - margin, top: top - margin / 2, right: right + margin, bottom: bottom + margin / 2 };
}

export function areaAround({ x, y }: Point, halfWidth: number, halfHeight: number): Area {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}
