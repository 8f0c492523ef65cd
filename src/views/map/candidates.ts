import { type Area, areaAround, type Disc, gapBetween } from "./areas.ts";
import type { Point } from "./projection.ts";

/** A hairline from a mark to its label. */
export interface Leader {
  from: Point;
  to: Point;
}

/** Where a label stands; one that is not beside its mark is led to. */
export interface Position {
  area: Area;
  leader?: Leader;
}

/** A mark, and the width of its label in pixels. */
type Named = Disc & { width: number };

/** Pixels between a mark and its label. */
const GAP = 4;
/** Bounds of a leader's length, and between the places that are tried for its label, in pixels. */
const LEADER = { least: 8, most: 80, step: 6 };
/** Pixels between a leader and its text, and on either side of a leader. */
const AIR = 1;
const LINE_ROOM = 2;

/** Directions from a mark to its label, best first: to the sides, above and below, to the corners, and in between. */
const DIRECTIONS = [0, 180, 270, 90, 315, 45, 225, 135, 337.5, 22.5, 202.5, 157.5, 292.5, 247.5, 67.5, 112.5].map(
  (degrees) => (degrees * Math.PI) / 180,
);

/** Where it may stand beside its mark, best first. To the sides its middle is beside it, above and below its foot or head. */
export function candidatesFor({ centre, radius, width }: Named, height: number): Area[] {
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

/** Pixels from a mark's edge beyond which nothing of its label's place begins. */
export const FURTHEST = LEADER.most;

/** Where a label may stand further off, the nearest first. */
export function placesFurtherOff(disc: Named, height: number): Area[] {
  const { centre, radius, width } = disc;
  const far = radius + LEADER.most;
  const found: { long: number; area: Area }[] = [];
  for (let down = -far - height / 2; down <= far + height / 2; down += LEADER.step)
    for (let right = -far - width / 2; right <= far + width / 2; right += LEADER.step) {
      const area = areaAround({ x: centre.x + right, y: centre.y + down }, width / 2, height / 2);
      const long = gapBetween(disc, area);
      if (long >= LEADER.least && long <= LEADER.most) found.push({ long, area });
    }
  return found.sort((a, b) => a.long - b.long).map(({ area }) => area);
}

/** The label there, with the line that leads to it. */
export function ledTo(disc: Disc, area: Area): Position {
  return { area, leader: leaderBetween(disc, area) };
}

/** From the edge of the mark to just before the text, the shortest way. */
function leaderBetween({ centre, radius }: Disc, area: Area): Leader {
  const end = {
    x: Math.min(area.right, Math.max(area.left, centre.x)),
    y: Math.min(area.bottom, Math.max(area.top, centre.y)),
  };
  const long = Math.hypot(end.x - centre.x, end.y - centre.y);
  const at = (far: number): Point => ({
    x: centre.x + ((end.x - centre.x) * far) / long,
    y: centre.y + ((end.y - centre.y) * far) / long,
  });
  return { from: at(radius), to: at(long - AIR) };
}

/** What the label takes of the picture: its own area, and its leader in small squares. */
export function areasOf({ area, leader }: Position): Area[] {
  if (leader === undefined) return [area];
  const { from, to } = leader;
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / LINE_ROOM);
  const squares = Array.from({ length: steps + 1 }, (_, step) => {
    const share = step / steps;
    const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    return areaAround(at, LINE_ROOM, LINE_ROOM);
  });
  return [area, ...squares];
}
