import type { Filter } from "../domain/facets/facets.ts";
import type { Selection } from "../domain/selection.ts";
import type { Settings } from "../domain/settings/settings.ts";
import type { Words } from "../domain/words/Words.ts";
import type { Drawing } from "./Drawing.ts";
import type { Layout } from "./layout.ts";
import type { PaperTheme } from "./palette.ts";
import type { Sheet } from "./sheet.ts";

export interface Panel {
  /** Name of the view. */
  name: string;
  title: string;
  drawing: Drawing;
}

/** A view, or all of them, on paper: what is drawn and everything that says what it shows. */
export interface Figure {
  title: string;
  /** What the author adds under the drawings; empty for nothing. */
  note: string;
  sheet: Sheet;
  panels: readonly Panel[];
  layout: Layout;
  /** What passes every facet of the filter. */
  selection: Selection;
  filter: Filter;
  /** How the views of the page are shown. */
  settings: Settings;
  /** Names the state of the data, such as a hash; null where it is not known. */
  datasetVersion: string | null;
  /** Empty where the page has no address that leads to it. */
  permalink: string;
  theme: PaperTheme;
  words: Words;
}
