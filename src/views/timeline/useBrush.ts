import { type PointerEvent, useRef, useState } from "react";
import type { DayRange } from "../../domain/facets/dates.ts";
import type { Extent } from "../../domain/impreciseDate.ts";
import { binAt, type Frame } from "./frame.ts";

/** In the plot, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

export interface Brush {
  /** What is being chosen; `null` when nobody drags. */
  draft: DayRange | null;
  cancel(): void;
  handlers: Record<
    "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel",
    (event: PointerEvent<HTMLElement>) => void
  >;
}

interface Options {
  bins: readonly Extent[];
  frame: Frame;
  /** A range was dragged over. */
  onRange(range: DayRange): void;
  /** A point was pressed without dragging. */
  onPress(point: Point): void;
}

function pointOf({ clientX, clientY, currentTarget }: PointerEvent<HTMLElement>): Point {
  const { left, top } = currentTarget.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

function rangeOf(bins: readonly Extent[], one: number, other: number): DayRange | null {
  const [start, end] = [bins[Math.min(one, other)], bins[Math.max(one, other)]];
  return start === undefined || end === undefined ? null : { from: start.first, to: end.last };
}

/** Whole bins chosen by dragging over them; a press on one bin is told apart. */
export function useBrush({ bins, frame, onRange, onPress }: Options): Brush {
  const start = useRef<number | null>(null);
  const [draft, setDraft] = useState<DayRange | null>(null);
  const binOf = (event: PointerEvent<HTMLElement>) => binAt(frame, pointOf(event).x, bins.length);

  const cancel = () => {
    start.current = null;
    setDraft(null);
  };
  return {
    draft,
    cancel,
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0 || !event.isPrimary) return;
        start.current = binOf(event);
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event) {
        if (start.current === null) return;
        const bin = binOf(event);
        const isSame = draft === null && bin === start.current;
        if (!isSame) setDraft(rangeOf(bins, start.current, bin));
      },
      onPointerUp(event) {
        if (start.current === null) return;
        const bin = binOf(event);
        const range = rangeOf(bins, start.current, bin);
        if (draft === null && bin === start.current) onPress(pointOf(event));
        else if (range !== null) onRange(range);
        cancel();
      },
      // The browser takes a vertical swipe for scrolling.
      onPointerCancel: cancel,
    },
  };
}
