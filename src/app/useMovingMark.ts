import { type RefObject, useEffect, useRef } from "react";
import type { Movement } from "../views/movement/Movement.ts";

/** Marks the element while a hand moves the filter, by which the style sheets know it; nothing is rendered for that. */
export function useMovingMark({ now, follow }: Movement<unknown>): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => follow(() => element.current?.toggleAttribute("data-moving", now() !== null)), [now, follow]);
  return element;
}
