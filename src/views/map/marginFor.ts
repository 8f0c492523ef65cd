import { type Area, reaches } from "./areas.ts";
import { CLOSEST_FRAME } from "./frame.ts";
import { type Box, fitBox, type Projection } from "./projection.ts";
import { type Circle, roomFor, type Size } from "./roomFor.ts";

/** Pixels around the middle of a mark that nothing may cover. */
const SEEN = 8;

/** Pixels that a picture leaves free at its edges. */
export interface Margin {
  top: number;
  right: number;
}

const NONE: Margin = { top: 0, right: 0 };

/** What is left of the picture. */
export function within({ width, height }: Size, { top, right }: Margin): Size {
  return { width: width - right, height: height - top };
}

/**
 * What a picture of the box leaves to that which lies over its upper right corner, so that no circle is hidden: nothing
 * where none would be, else the strip above or the strip beside it, whichever lets the land be drawn larger.
 */
export function marginFor(box: Box, circles: readonly Circle[], size: Size, padding: number, over: Area): Margin {
  const fitted = (margin: Margin): Projection => {
    const room = within(size, margin);
    return fitBox(roomFor(box, circles, room, padding), room, padding, CLOSEST_FRAME);
  };
  const { toPoint } = fitted(NONE);
  const hidesOne = circles.some(({ longitude, latitude }) =>
    reaches({ centre: toPoint(longitude, latitude), radius: SEEN }, over),
  );
  if (!hidesOne) return NONE;
  const [above, beside] = [
    { top: over.bottom, right: 0 },
    { top: 0, right: size.width - over.left },
  ];
  return fitted(above).zoom > fitted(beside).zoom ? above : beside;
}
