import { type RefObject, useEffect, useRef } from "react";

/**
 * Gives the focus to the chosen option of a list, else to its first, when the list opens. The library's own `autoFocus`
 * may leave it on the list itself, where nothing is read aloud.
 */
export function useFirstFocus(shouldFocus: boolean): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!shouldFocus) return;
    const frame = requestAnimationFrame(() => {
      const option =
        list.current?.querySelector<HTMLElement>('[role="option"][aria-selected="true"]') ??
        list.current?.querySelector<HTMLElement>('[role="option"]');
      option?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [shouldFocus]);
  return list;
}
