import type { PaperTheme } from "../../../figure/palette.ts";
import type { Sheet } from "../../../figure/sheet.ts";
import type { Extent } from "../../../views/View.ts";

/** What its author wants a figure to be. */
export interface FigureChoice {
  /** Names of views, in the order in which they stand; at least one. */
  views: readonly string[];
  /** Null for the title that says what is shown. */
  title: string | null;
  /** Words of the author's under the drawings; empty for none. */
  note: string;
  sheet: Sheet;
  theme: PaperTheme;
  extent: Extent;
}
