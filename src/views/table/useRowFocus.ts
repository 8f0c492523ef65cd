import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";

/** Rows that a page key passes over. */
const PAGE = 10;

function targetOf(key: string, current: number, size: number): number | null {
  const last = size - 1;
  switch (key) {
    case "ArrowDown":
      return Math.min(last, current + 1);
    case "ArrowUp":
      return Math.max(0, current - 1);
    case "PageDown":
      return Math.min(last, current + PAGE);
    case "PageUp":
      return Math.max(0, current - PAGE);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
}

interface RowFocus {
  /** The one row that the Tab key reaches. */
  current: number;
  setCurrent(index: number): void;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Moves the focus between rows by keys. `bring` brings a row into view; the row is the element with its `data-index`
 * within `body`, which may not be there before the next render.
 */
export function useRowFocus(
  body: RefObject<HTMLElement | null>,
  size: number,
  bring: (index: number) => void,
  onOpen: (index: number) => void,
): RowFocus {
  const [wanted, setCurrent] = useState(0);
  const isMoving = useRef(false);
  const current = Math.max(0, Math.min(wanted, size - 1));
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    body.current?.querySelector<HTMLElement>(`[data-index="${current}"]`)?.focus();
  }, [body, current]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || size === 0) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onOpen(current);
      return;
    }
    const target = targetOf(event.key, current, size);
    if (target === null) return;
    event.preventDefault();
    if (target === current) return;
    isMoving.current = true;
    setCurrent(target);
    bring(target);
  };
  return { current, setCurrent, onKeyDown };
}
