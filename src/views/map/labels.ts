import { type Area, type Disc, gapBetween, isWithin, overlap, reaches } from "./areas.ts";
import { areasOf, candidatesFor, ledCandidatesFor, type Position } from "./candidates.ts";

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

/** A leader says whose label it is; without one, it is read as that of the nearest mark. */
function isOwn(wish: Disc, { area, leader }: Position, others: readonly Disc[]): boolean {
  const least = leader === undefined ? gapBetween(wish, area) + NEARER : LED_APART;
  return others.every((other) => gapBetween(other, area) >= least);
}

/**
 * Names as many marks as there is room for, greedily: no label covers another, or a mark that is not its own, or what
 * is taken, each is clearly nearest to its own mark or led to from it, and none leaves the frame. A label without room is
 * left out; its mark stays. `height` is that of a line in pixels.
 */
export function placeLabels(wishes: readonly Wish[], height: number, ground: Ground): Label[] {
  const placed: Label[] = [];
  wishes.forEach((wish, turn) => {
    const others = wishes.filter(({ id }) => id !== wish.id);
    const now = { frame: ground.frame, taken: [...ground.taken, ...placed.flatMap(areasOf)] };
    const beside = candidatesFor(wish, height).map((area): Position => ({ area }));
    const place = [...beside, ...(turn < LED ? ledCandidatesFor(wish, height) : [])].find(
      (each) => isOwn(wish, each, others) && areasOf(each).every((area) => isClear(area, now, others)),
    );
    if (place !== undefined) placed.push({ id: wish.id, text: wish.text, ...place });
  });
  return placed;
}
