import { type RefObject, useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** How far beyond the window something is kept up to date for who scrolls on. */
const NEAR = "200px 0px";

/** Whether the element is in the window or near it; on paper everything is. */
export function useNear(place: RefObject<Element | null>): boolean {
  const [isNear, setNear] = useState(true);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    if (place.current === null || typeof IntersectionObserver === "undefined") return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? true), {
      rootMargin: NEAR,
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  useEffect(() => {
    // Not a moment later: the printer takes the page as it is when the listeners return.
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  return isNear || isPrinting;
}
