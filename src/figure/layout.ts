/** Where the panels of a figure stand. Lengths are in CSS pixels. */
export const SLOTS = ["left", "right", "half", "full"] as const;
export type Slot = (typeof SLOTS)[number];

export interface Layout {
  width: number;
  margin: number;
  /** Distance between columns. */
  gutter: number;
  /** Width of the column of text beside the panels; null where the text stands over and under them. */
  aside: number | null;
  /** One per panel, in their order. */
  slots: readonly Slot[];
}

/** Narrower than this there is no room for two columns of panels. */
const TWO_COLUMNS = 980;
const LEFT_SHARE = 0.6;
const ASIDE_SHARE = 0.32;
const GUTTER = 48;

function marginFor(width: number): number {
  if (width < 400) return 16;
  return width < 700 ? 24 : 56;
}

/** Whether they stand in the order of the page, which alone has places beside each other. */
function isInOrder(wished: readonly Slot[]): boolean {
  return wished.every((slot, index) => SLOTS.indexOf(slot) >= SLOTS.indexOf(wished[index - 1] ?? "left"));
}

/** Of two sides one alone is no side: its panels stand in pairs, and what is left over takes the full width. */
function slotsOf(wished: readonly Slot[], width: number): Slot[] {
  if (width < TWO_COLUMNS || wished.length === 1 || !isInOrder(wished)) return wished.map(() => "full");
  const isWhole = wished.includes("left") && wished.includes("right");
  const slots = wished.map((slot): Slot => (isWhole || slot === "full" ? slot : "half"));
  const isOdd = slots.filter((slot) => slot === "half").length % 2 === 1;
  return isOdd ? slots.with(slots.lastIndexOf("half"), "full") : slots;
}

/**
 * Paper for panels that wish for these slots: what stands left is beside what stands right, under them two halves beside each
 * other, then what takes the full width. A view alone, narrow paper, and an order of the reader's own have one column.
 */
export function layoutOf(wished: readonly Slot[], width: number, isBroad = false): Layout {
  const margin = marginFor(width);
  const paper = {
    width,
    margin,
    gutter: GUTTER,
    aside: isBroad ? Math.round((width - 2 * margin) * ASIDE_SHARE) : null,
  };
  return { ...paper, slots: slotsOf(wished, panelsWidth(paper)) };
}

export function innerWidth({ width, margin }: Pick<Layout, "width" | "margin">): number {
  return width - 2 * margin;
}

type Paper = Omit<Layout, "slots">;

/** What the panels have between the margins and beside the text. */
function panelsWidth(paper: Paper): number {
  return innerWidth(paper) - (paper.aside === null ? 0 : paper.aside + paper.gutter);
}

export function slotWidth(layout: Paper, slot: Slot): number {
  const width = panelsWidth(layout);
  if (slot === "full") return width;
  const columns = width - layout.gutter;
  if (slot === "half") return Math.floor(columns / 2);
  const left = Math.round(columns * LEFT_SHARE);
  return slot === "left" ? left : columns - left;
}
