import { type ReactNode, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";

/** How far below the window something is drawn already for who scrolls, so that he finds it there. */
const NEAR = "400px 0px";
/** Milliseconds after which what is far is drawn too: for the search of the browser, and for whoever reads without scrolling. */
const PATIENCE = 4000;

/** Watches whether the element is in the window, or no further from it than the margin. */
function watch(element: Element, rootMargin: string, onNear: () => void): IntersectionObserver {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onNear();
    },
    { rootMargin },
  );
  observer.observe(element);
  return observer;
}

/**
 * Calls back once: when the element is in the window, comes near it while the reader scrolls, before the page is printed,
 * or after a while.
 */
function callWhenNear(element: Element, onNear: () => void): () => void {
  const observers = [watch(element, "0px", onNear)];
  const onScroll = () => observers.push(watch(element, NEAR, onNear));
  const onPaper = () => flushSync(onNear);
  const timer = setTimeout(onNear, PATIENCE);
  addEventListener("scroll", onScroll, { once: true, passive: true });
  addEventListener("beforeprint", onPaper);
  return () => {
    for (const observer of observers) observer.disconnect();
    clearTimeout(timer);
    removeEventListener("scroll", onScroll);
    removeEventListener("beforeprint", onPaper);
  };
}

interface OnceNearProps {
  /** What holds the place until then. */
  placeholder: ReactNode;
  children: ReactNode;
}

/** Draws nothing that nobody can see yet, so that what the reader does see comes and answers sooner. */
export function OnceNear({ placeholder, children }: OnceNearProps) {
  const place = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(typeof IntersectionObserver === "undefined");
  useEffect(() => {
    if (isNear || place.current === null) return;
    return callWhenNear(place.current, () => setNear(true));
  }, [isNear]);
  if (isNear) return children;
  return (
    <div ref={place} className="frames-place">
      {placeholder}
    </div>
  );
}
