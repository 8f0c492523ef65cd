import { type Area, type Disc, gapBetween, isWithin, overlap, reaches } from "./areas.ts";
import { areasOf, candidatesFor, FURTHEST, ledTo, type Position, placesFurtherOff } from "./candidates.ts";

/** A mark that would like to be named; earlier ones choose first. */
export interface Wish extends Disc {
  id: string;
  text: string;
  /** Width of the text in pixels. */
  width: number;
}

export interface Label extends Position {
  id: string;
  text: string;
}

/** Pixels by which a label is nearer to its own mark than to any other, so that it is never read as another's. */
const NEARER = 6;

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

/** So many of the first marks are named further off, by a leader, where there is no room beside them. */
const LED = 10;
/** Pixels between a label that is led to and any mark that is not its own. */
const LED_APART = 6;

/** Whether a label there is read as that of the mark, being so many pixels from all others. */
function isApart(area: Area, others: readonly Disc[], least: number): boolean {
  return others.every((other) => gapBetween(other, area) >= least);
}

/** Marks that any label of this one could touch or be mistaken for; the rest need not be asked about each place. */
function nearTo(wish: Wish, wishes: readonly Wish[]): Wish[] {
  const reach = wish.radius + FURTHEST + wish.width + NEARER;
  return wishes.filter(({ id, centre, radius }) => {
    const apart = Math.hypot(centre.x - wish.centre.x, centre.y - wish.centre.y);
    return id !== wish.id && apart - radius <= reach;
  });
}

/** Without a leader a label is read as that of the nearest mark. */
function placeBeside(wish: Wish, height: number, ground: Ground, others: readonly Disc[]): Position | null {
  for (const area of candidatesFor(wish, height)) {
    const isOwn = isApart(area, others, gapBetween(wish, area) + NEARER);
    if (isOwn && isClear(area, ground, others)) return { area };
  }
  return null;
}

/** A leader says whose label it is. */
function placeLedTo(wish: Wish, height: number, ground: Ground, others: readonly Disc[]): Position | null {
  for (const area of placesFurtherOff(wish, height)) {
    if (!isClear(area, ground, others) || !isApart(area, others, LED_APART)) continue;
    const position = ledTo(wish, area);
    if (areasOf(position).every((each) => isClear(each, ground, others))) return position;
  }
  return null;
}

/**
 * Names as many marks as there is room for, greedily: no label covers another, or a mark that is not its own, or what
 * is taken, each is clearly nearest to its own mark or led to from it, and none leaves the frame. A label without room is
 * left out; its mark stays. `height` is that of a line in pixels.
 */
export function placeLabels(wishes: readonly Wish[], height: number, { frame, taken }: Ground): Label[] {
  const placed: Label[] = [];
  const now = { frame, taken: [...taken] };
  wishes.forEach((wish, turn) => {
    const near = nearTo(wish, wishes);
    const place = placeBeside(wish, height, now, near) ?? (turn < LED ? placeLedTo(wish, height, now, near) : null);
    if (place === null) return;
    placed.push({ id: wish.id, text: wish.text, ...place });
    now.taken.push(...areasOf(place));
  });
  return placed;
}
