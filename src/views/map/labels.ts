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

/** A mark that would like to be named; earlier ones choose first. */
export interface Wish extends Disc {
  id: string;
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
/** Pixels by which a label is nearer to its own mark than to any other, so that it is never read as another's. */
const NEARER = 6;

export function overlap(a: Area, b: Area): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Pixels between the edge of the disc and the area; less than none where it reaches in. */
function gapBetween({ centre, radius }: Disc, area: Area): number {
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

/** Directions from a mark to its label, best first: to the sides, above and below, to the corners, and in between. */
const DIRECTIONS = [0, 180, 270, 90, 315, 45, 225, 135, 337.5, 22.5, 202.5, 157.5, 292.5, 247.5, 67.5, 112.5].map(
  (degrees) => (degrees * Math.PI) / 180,
);

/** Where the label may stand, best first. To the sides its middle is beside the mark, above and below its foot or head. */
export function candidatesFor({ centre, radius, width }: Disc & { width: number }, height: number): Area[] {
  return DIRECTIONS.map((angle) => {
    const [right, down] = [Math.cos(angle), Math.sin(angle)];
    // A line of text has its own air above and below.
    const reach = radius + (GAP * (1 + Math.abs(right))) / 2;
    const x = centre.x + right * reach + (within(right * 2) * width) / 2;
    const y = centre.y + down * reach + (within(down * 2) * height) / 2;
    return areaAround({ x, y }, width / 2, height / 2);
  });
}

function within(share: number): number {
  return Math.min(1, Math.max(-1, share));
}

/** The picture that is to be named, and what lies over it and is taken already, such as buttons. */
export interface Ground {
  frame: Area;
  taken: readonly Area[];
}

/** Whether the area lies on the ground and covers neither a mark nor what is taken. */
export function isClear(area: Area, { frame, taken }: Ground, discs: readonly Disc[]): boolean {
  return (
    isWithin(area, frame) && !taken.some((each) => overlap(area, each)) && !discs.some((disc) => reaches(disc, area))
  );
}

function isNearest(own: Disc, area: Area, others: readonly Disc[]): boolean {
  const least = gapBetween(own, area) + NEARER;
  return others.every((other) => gapBetween(other, area) >= least);
}

/**
 * Names as many marks as there is room for, greedily: no label covers another, or a mark that is not its own, or what
 * is taken, each is clearly nearest to its own mark, and none leaves the frame. A label without room is left out; its mark stays. `height` is that of a line in
 * pixels.
 */
export function placeLabels(wishes: readonly Wish[], height: number, ground: Ground): Label[] {
  const placed: Label[] = [];
  for (const wish of wishes) {
    const others = wishes.filter(({ id }) => id !== wish.id);
    const taken = [...ground.taken, ...placed.map(({ area }) => area)];
    const free = candidatesFor(wish, height).find(
      (area) => isNearest(wish, area, others) && isClear(area, { frame: ground.frame, taken }, others),
    );
    if (free !== undefined) placed.push({ id: wish.id, text: wish.text, area: free });
  }
  return placed;
}
