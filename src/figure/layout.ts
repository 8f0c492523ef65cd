/** Where the panels of a figure stand. Lengths are in CSS pixels. */
export type Slot = "full" | "left" | "right";

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

/** The page on paper: the first panel beside those in the middle, the last one under them in full width. */
export function layoutOf(panels: number, width: number): Layout {
  const isColumn = width < TWO_COLUMNS || panels < 3;
  const slots = Array.from({ length: panels }, (_, index): Slot => {
    if (isColumn || index === panels - 1) return "full";
    return index === 0 ? "left" : "right";
  });
  return { width, margin: width < 600 ? 24 : 56, gutter: 48, slots };
}

export function innerWidth({ width, margin }: Layout): number {
  return width - 2 * margin;
}

export function slotWidth(layout: Layout, slot: Slot): number {
  const columns = innerWidth(layout) - layout.gutter;
  if (slot === "full") return innerWidth(layout);
  const left = Math.round(columns * LEFT_SHARE);
  return slot === "left" ? left : columns - left;
}
