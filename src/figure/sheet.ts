/** Kinds of paper a figure is made for. */
export const SHEETS = ["web", "column", "page", "slide", "square", "story"] as const;
export type Sheet = (typeof SHEETS)[number];

/** Lengths are in CSS pixels, 96 to the inch. */
export interface SheetSize {
  width: number;
  /** Height for a width; null where the figure is as high as what it says. */
  height: number | null;
}

const MILLIMETRE = 96 / 25.4;

/** On a screen a view alone needs less than several beside each other. */
const WEB = { view: 1000, views: 1400 };

/** Of a column and a page the widths are those of the type area of journals: 85 and 170 mm. */
const SIZES: Record<Exclude<Sheet, "web">, SheetSize> = {
  column: { width: 85 * MILLIMETRE, height: null },
  page: { width: 170 * MILLIMETRE, height: null },
  slide: { width: 1280, height: 720 },
  square: { width: 800, height: 800 },
  story: { width: 540, height: 960 },
};

export function sizeOf(sheet: Sheet, views: number): SheetSize {
  if (sheet !== "web") return SIZES[sheet];
  return { width: views === 1 ? WEB.view : WEB.views, height: null };
}

/** How large something is shown that was laid out on paper of that width: the web has no size of its own. */
export function enlargedBy(sheet: Sheet, width: number): number {
  return sheet === "web" ? 1 : SIZES[sheet].width / width;
}

/** A length in CSS pixels as a file names it: what is printed is measured in millimetres. */
export function lengthOn(sheet: Sheet, pixels: number): string | number {
  const isPrinted = sheet === "column" || sheet === "page";
  return isPrinted ? `${Math.round((pixels / MILLIMETRE) * 100) / 100}mm` : pixels;
}

/** Whether the sheet has a height of its own. */
export function hasForm(sheet: Sheet): boolean {
  return sheet !== "web" && SIZES[sheet].height !== null;
}

/** Whether a drawing should rather be low than high. */
export function isLow({ width, height }: SheetSize): boolean {
  return height !== null && width >= height;
}

/** A sheet so wide for its height that the text stands beside the drawings. */
export function isBroad({ width, height }: SheetSize): boolean {
  return height !== null && width / height > 1.5;
}

/**
 * How much larger than the sheet a figure may be laid out to keep the form of the sheet, on which it is then shown smaller.
 * What does not fit even so makes the sheet higher.
 */
export const ENLARGEMENTS = [1, 1.2, 1.45, 1.75] as const;
