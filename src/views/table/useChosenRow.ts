import { type RefObject, useEffect, useRef } from "react";

interface ChosenRow {
  /** The incident whose evidence is open. */
  chosen: string | null;
  indexOf(id: string): number;
  bring(index: number): void;
  /** Brings a row into view and gives it the focus. */
  moveTo(index: number): void;
}

/**
 * The row whose evidence is open is in view; when the evidence closes, the focus goes back to the row last shown in it,
 * unless it has another place on the page to go back to.
 */
export function useChosenRow(table: RefObject<HTMLElement | null>, { chosen, ...rows }: ChosenRow): void {
  const before = useRef<string | null>(null);
  const latest = useRef(rows);
  useEffect(() => {
    latest.current = rows;
  });
  useEffect(() => {
    const { indexOf, bring, moveTo } = latest.current;
    const closed = chosen === null ? before.current : null;
    before.current = chosen;
    const index = indexOf(chosen ?? closed ?? "");
    if (index < 0) return;
    const focused = document.activeElement;
    if (chosen !== null) bring(index);
    else if (focused === document.body || table.current?.contains(focused)) moveTo(index);
  }, [chosen, table]);
}
