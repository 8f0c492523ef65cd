import { useEffect, useRef, useState } from "react";
import type { Dates } from "../../domain/facets/dates.ts";
import { perFrame } from "../perFrame.ts";
import { useLatest } from "../useLatest.ts";
import type { ViewProps } from "../View.ts";

export interface MovingDates {
  /** The reader takes hold of a brush or a handle. */
  begin(): void;
  /** The dates follow the hand, at most once in a frame. */
  move(dates: Dates): void;
  /** The hand has come to rest; nothing is chosen where the movement was called off. */
  settle(dates: Dates): void;
  /** Chooses again what was chosen before the movement; false where there is none. */
  cancel(): boolean;
}

function areSame(one: Dates, other: Dates): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The dates of the filter while a hand moves them: a movement is one choice, and `filter` what was chosen before it. */
export function useMovingDates({
  filter,
  onChange,
  onMove,
}: Pick<ViewProps, "filter" | "onChange" | "onMove">): MovingDates {
  /** Where the hand has led; null where it has not left its place. */
  const moved = useRef<{ dates: Dates } | null>(null);
  const isCalledOff = useRef(false);
  const follow = useLatest((dates: Dates) => {
    if (areSame(dates, (moved.current ?? filter).dates)) return;
    moved.current = { dates };
    onMove({ ...filter, dates });
  });
  const [frames] = useState(() => perFrame(follow));
  useEffect(() => frames.forget, [frames]);

  const end = (dates: Dates) => {
    frames.forget();
    moved.current = null;
    onChange({ ...filter, dates });
  };
  return {
    begin() {
      isCalledOff.current = false;
    },
    move(dates) {
      if (!isCalledOff.current) frames.ask(dates);
    },
    settle(dates) {
      if (!isCalledOff.current) end(dates);
      isCalledOff.current = false;
    },
    cancel() {
      frames.forget();
      if (moved.current === null) return false;
      isCalledOff.current = true;
      end(filter.dates);
      return true;
    },
  };
}
