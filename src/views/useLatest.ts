import { useCallback, useLayoutEffect, useRef } from "react";

/** A function that stays the same while it does what the latest one does, so that nothing is drawn anew for it. */
export function useLatest<Argument>(act: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((argument: Argument) => latest.current(argument), []);
}
