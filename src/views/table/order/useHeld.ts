import { useState } from "react";

/** The last value that was not held up, for as long as it still holds. */
export function useHeld<Value>(value: Value, isHeldUp: boolean, holds: (held: Value) => boolean): Value {
  const [held, hold] = useState(() => value);
  const isKept = isHeldUp && holds(held);
  if (!isKept && held !== value) hold(() => value);
  return isKept ? held : value;
}
