import { type RefObject, useLayoutEffect, useState } from "react";

/** The height in pixels of the head of the table, which stays on top of the rows; long names of columns make it higher. */
export function useHeadHeight(head: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(0);
  useLayoutEffect(() => {
    const element = head.current;
    if (element === null || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => setHeight(element.offsetHeight));
    observer.observe(element);
    return () => observer.disconnect();
  }, [head]);
  return height;
}
