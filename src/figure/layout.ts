/** Where the panels of a figure stand. Lengths are in CSS pixels. */
export const SLOTS = ["left", "right", "half", "full"] as const;
export type Slot = (typeof SLOTS)[number];

export interface Layout {
  width: number;
  margin: number;
  /** Distance between columns. */
  gutter: number;
  /** One per panel, in their order. */
  slots: readonly Slot[];
}

export const VIEW_WIDTH = 1000;
export const PAGE_WIDTH = 1400;

/** Narrower than this there is no room for two columns. */
const TWO_COLUMNS = 1100;
const LEFT_SHARE = 0.6;

/**
 * Paper for panels that wish for these slots: what stands left is beside what stands right, under them two halves beside each
 * other, then what takes the full width. A view alone and narrow paper have one column.
 */
export function layoutOf(wished: readonly Slot[], width: number): Layout {
  const isColumn = width < TWO_COLUMNS || wished.length === 1;
  const slots = wished.map((slot): Slot => (isColumn ? "full" : slot));
  return { width, margin: width < 600 ? 24 : 56, gutter: 48, slots };
}

export function innerWidth({ width, margin }: Layout): number {
  return width - 2 * margin;
}

export function slotWidth(layout: Layout, slot: Slot): number {
  const columns = innerWidth(layout) - layout.gutter;
  if (slot === "full") return innerWidth(layout);
  if (slot === "half") return Math.floor(columns / 2);
  const left = Math.round(columns * LEFT_SHARE);
  return slot === "left" ? left : columns - left;
}
