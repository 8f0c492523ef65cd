import { type KeyboardEvent, type MouseEvent, useState } from "react";
import { nearest } from "./nearest.ts";
import type { PlacedMark } from "./rails.ts";
import { stepTo } from "./stepTo.ts";

interface MarkWalk {
  /** Index of the mark that is pointed at, by the keyboard or a pointer; `null` where none is. */
  active: number | null;
  handlers: {
    onFocus(): void;
    onBlur(): void;
    onKeyDown(event: KeyboardEvent<HTMLElement>): void;
    onMouseMove(event: MouseEvent<HTMLElement>): void;
    onMouseLeave(): void;
    onClick(event: MouseEvent<HTMLElement>): void;
  };
}

function under(marks: readonly PlacedMark[], { clientX, clientY, currentTarget }: MouseEvent<HTMLElement>) {
  const { left, top } = currentTarget.getBoundingClientRect();
  return nearest(marks, clientX - left, clientY - top);
}

/** Walks over the marks of a chart: by keys from one to the next, by a pointer to the nearest. Enter or a press opens. */
export function useMarkWalk(marks: readonly PlacedMark[], onOpen: (mark: PlacedMark) => void): MarkWalk {
  const [wanted, setWanted] = useState<number | null>(null);
  const active = wanted !== null && wanted < marks.length ? wanted : null;
  const open = (index: number | null) => {
    const mark = marks[index ?? -1];
    if (mark !== undefined) onOpen(mark);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isPress = event.key === "Enter" || event.key === " ";
    const next = stepTo(event.key, active ?? 0, marks);
    if (!isPress && next === null) return;
    event.preventDefault();
    if (isPress) open(active);
    else setWanted(next);
  };
  return {
    active,
    handlers: {
      onFocus: () => setWanted(active ?? 0),
      onBlur: () => setWanted(null),
      onKeyDown,
      onMouseMove: (event) => setWanted(under(marks, event)),
      onMouseLeave: () => setWanted(null),
      onClick: (event) => open(under(marks, event)),
    },
  };
}
