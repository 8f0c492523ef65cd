import { useState } from "react";

/** While a hand moves the filter, what has become too small is made for so many times as many: it is not outgrown again in every frame. */
export const SPARE = 2;

/**
 * What was made when the filter last stood still, for as long as a hand moves it and there is room in it for what
 * passes: axes and keys then stand still under the bars that move, and follow once they rest.
 */
export function useHeld<Value>(value: Value, isMoving: boolean, hasRoom: (held: Value) => boolean): Value {
  const [held, hold] = useState(() => value);
  const isKept = isMoving && hasRoom(held);
  if (!isKept && held !== value) hold(() => value);
  return isKept ? held : value;
}
