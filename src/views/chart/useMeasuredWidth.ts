import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** Width in CSS pixels where nothing can be measured. */
const UNMEASURED = 640;

interface MeasuredWidth<E extends HTMLElement> {
  ref: RefObject<E | null>;
  width: number;
  /** False only before the first paint: what is costly to draw need not be drawn at a width that is not its own. */
  isMeasured: boolean;
}

/** The width of the element the returned ref is given to, as it changes. */
export function useMeasuredWidth<E extends HTMLElement>(): MeasuredWidth<E> {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setWidth(Math.floor(element.getBoundingClientRect().width) || UNMEASURED);
    measure();
    if (typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, width: width ?? UNMEASURED, isMeasured: width !== null };
}
