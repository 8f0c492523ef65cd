import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from "react";
import { stepByKey } from "../stepByKey.ts";

const targetOf = stepByKey(["ArrowUp"], ["ArrowDown"]);

interface RowFocus {
  /** The one row that the Tab key reaches. */
  current: number;
  setCurrent(index: number): void;
  /** Brings a row into view and gives it the focus. */
  moveTo(index: number): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** What the rows can do; `bring` brings one into view. */
interface Rows {
  size: number;
  bring(index: number): void;
  open(index: number): void;
}

/** Gives the focus without moving the table sideways. */
function focusRow(row: HTMLElement | null | undefined): void {
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/**
 * Moves the focus between rows by keys. A row is the element with its `data-index` within `table`, which may not be
 * there before the next render.
 */
export function useRowFocus(table: RefObject<HTMLElement | null>, { size, bring, open }: Rows): RowFocus {
  const [wanted, setCurrent] = useState(0);
  const isMoving = useRef(false);
  const current = Math.max(0, Math.min(wanted, size - 1));
  const rowAt = (index: number) => table.current?.querySelector<HTMLElement>(`[data-index="${index}"]`);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the row is looked up when the current one has changed
  useEffect(() => {
    if (!isMoving.current) return;
    isMoving.current = false;
    focusRow(rowAt(current));
  }, [current]);
  const moveTo = (index: number) => {
    bring(index);
    if (index === current) focusRow(rowAt(index));
    else {
      isMoving.current = true;
      setCurrent(index);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || size === 0) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      open(current);
      return;
    }
    const target = targetOf(event.key, current, size);
    if (target === null) return;
    event.preventDefault();
    if (target !== current) moveTo(target);
  };
  return { current, setCurrent, moveTo, onKeyDown };
}
