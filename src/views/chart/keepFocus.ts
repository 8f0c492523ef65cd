import type { MouseEvent } from "react";

/**
 * Keeps a press of the mouse from moving the focus into the chart, where recharts would point at its first bar. The
 * panel around it, which must have a `tabIndex`, takes the focus instead, so that Escape is heard there.
 */
export function keepFocus(event: MouseEvent<HTMLElement>): void {
  event.preventDefault();
  event.currentTarget.closest<HTMLElement>(".chart-panel")?.focus({ preventScroll: true });
}
