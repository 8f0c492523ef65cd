import { type PointerEvent, useRef } from "react";
import type { DayRange } from "../../domain/facets/dates.ts";
import type { Extent } from "../../domain/impreciseDate.ts";
import { binAt, type Frame } from "./frame.ts";

/** In the plot, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

export interface Brush {
  /** Lets go of what is being dragged; false where nobody drags. */
  release(): boolean;
  handlers: Record<
    "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel",
    (event: PointerEvent<HTMLElement>) => void
  >;
}

interface Options {
  bins: readonly Extent[];
  frame: Frame;
  onBegin(): void;
  /** A range is being dragged over. */
  onMove(range: DayRange): void;
  /** A range was dragged over. */
  onRange(range: DayRange): void;
  /** A point was pressed without dragging. */
  onPress(point: Point): void;
  /** The browser took the movement away. */
  onCancel(): void;
}

/** A drag from a bin; it has not left it yet until `hasMoved`. */
interface Drag {
  start: number;
  hasMoved: boolean;
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
export function useBrush({ bins, frame, ...told }: Options): Brush {
  const drag = useRef<Drag | null>(null);
  const binOf = (event: PointerEvent<HTMLElement>) => binAt(frame, pointOf(event).x, bins.length);

  const release = () => {
    const wasDragged = drag.current !== null;
    drag.current = null;
    return wasDragged;
  };
  return {
    release,
    handlers: {
      onPointerDown(event) {
        if (event.button !== 0 || !event.isPrimary) return;
        drag.current = { start: binOf(event), hasMoved: false };
        event.currentTarget.setPointerCapture(event.pointerId);
        told.onBegin();
      },
      onPointerMove(event) {
        if (drag.current === null) return;
        const bin = binOf(event);
        drag.current.hasMoved ||= bin !== drag.current.start;
        const range = rangeOf(bins, drag.current.start, bin);
        if (drag.current.hasMoved && range !== null) told.onMove(range);
      },
      onPointerUp(event) {
        if (drag.current === null) return;
        const { start, hasMoved } = drag.current;
        const bin = binOf(event);
        const range = rangeOf(bins, start, bin);
        drag.current = null;
        if (!hasMoved && bin === start) told.onPress(pointOf(event));
        else if (range !== null) told.onRange(range);
      },
      // The browser takes a vertical swipe for scrolling.
      onPointerCancel() {
        if (release()) told.onCancel();
      },
    },
  };
}
