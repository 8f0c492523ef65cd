/** Endings of the files that a script may ask for. */
export const FIGURE_FILES = ["svg", "png", "pdf"] as const;
export type FigureFile = (typeof FIGURE_FILES)[number];

/** What a script asks of the composer, as it was written: what the values may be is known to the page, which draws. */
export interface FigureOrder {
  file: FigureFile;
  /** The query of an address of the page, with or without its `?`. */
  address: string;
  /** Names of views between commas, in their order; null for all of them. */
  views: string | null;
  title: string | null;
  note: string | null;
  sheet: string | null;
  theme: string | null;
  /** Null for that of the address, else English. */
  language: string | null;
  /** Pixels of a PNG to the CSS pixel. */
  scale: string | null;
  /** Where the page is published, for the link on the figure; null leaves the query alone. */
  site: string | null;
}

/** The bytes of an SVG or PNG in base64, or the HTML whose print is the PDF; else why there is no figure. */
export type FigureAnswer = { base64: string } | { printed: string } | { problem: string };
