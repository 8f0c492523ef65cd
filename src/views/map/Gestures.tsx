import { useEffect } from "react";
import { useMap } from "react-leaflet";

/**
 * Keeps the page from being caught in the map: the wheel zooms only with Ctrl (or ⌘) or after a click into the map,
 * and one finger scrolls the page while two move the map.
 */
export function Gestures() {
  const map = useMap();
  useEffect(() => {
    const container = map.getContainer();
    let isEngaged = false;
    const engage = () => {
      isEngaged = true;
    };
    const release = () => {
      isEngaged = false;
    };
    const filterWheel = (event: WheelEvent) => {
      if (!isEngaged && !event.ctrlKey && !event.metaKey) event.stopPropagation();
    };
    if (window.matchMedia?.("(pointer: coarse)").matches) map.dragging.disable();
    container.addEventListener("click", engage);
    container.addEventListener("mouseleave", release);
    container.addEventListener("wheel", filterWheel, { capture: true });
    return () => {
      container.removeEventListener("click", engage);
      container.removeEventListener("mouseleave", release);
      container.removeEventListener("wheel", filterWheel, { capture: true });
    };
  }, [map]);
  return null;
}
