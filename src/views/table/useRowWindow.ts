import { defaultRangeExtractor, type Range, useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { type RefObject, useCallback } from "react";
import { useOnPaper } from "./useOnPaper.ts";

const OVERSCAN = 8;
/** A report of more rows is no longer read; they take a second to draw. */
export const MOST_PRINTED = 2000;
/** Browsers end an element near this height in pixels: Firefox at 17.9 million, Chromium and Safari at 33.5 million. */
const GREATEST_HEIGHT = 17_000_000;

/** How many of the rows a browser can scroll to. */
export function reachableRows(size: number, estimate: number): number {
  return Math.min(size, Math.floor(GREATEST_HEIGHT / estimate));
}

interface Rows {
  count: number;
  /** Pixels of a row before it has been measured. */
  estimate: number;
  /** The row that has the focus stays, or the focus would be lost when it scrolls out of view. */
  focused: number;
}

/** Draws the rows near those that are seen, and on paper those from the first. `head` is the height in pixels of what stays on top of them. */
export function useRowWindow(
  scroller: RefObject<HTMLDivElement | null>,
  head: number,
  { count, estimate, focused }: Rows,
): Virtualizer<HTMLDivElement, HTMLDivElement> {
  const isOnPaper = useOnPaper();
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    overscan: OVERSCAN,
    scrollMargin: head,
    scrollPaddingStart: head,
    rangeExtractor: useCallback(
      (range: Range) =>
        isOnPaper
          ? Array.from({ length: Math.min(range.count, MOST_PRINTED) }, (_, index) => index)
          : [...new Set([...defaultRangeExtractor(range), focused])]
              .filter((index) => index < range.count)
              .sort((a, b) => a - b),
      [focused, isOnPaper],
    ),
  });
  return virtualizer;
}
