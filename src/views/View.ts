import type { ComponentType } from "react";
import type { FacetName, Filter } from "../domain/facets/facets.ts";
import type { Selection } from "../domain/selection.ts";
import type { Settings } from "../domain/settings/settings.ts";
import type { Words } from "../domain/words/Words.ts";
import type { Drawing } from "../figure/Drawing.ts";
import type { Slot } from "../figure/layout.ts";
import type { PaperTheme } from "../figure/palette.ts";
import type { CountTable } from "./CountTable.ts";
import type { Movement } from "./movement/Movement.ts";

/** What passes at a step of a movement, and what is chosen then; as at rest, the view's own facet is excepted. */
export interface Moved {
  selection: Selection;
  filter: Filter;
}

export interface ViewProps {
  /** What passes every facet but the view's own. */
  selection: Selection;
  filter: Filter;
  onChange(filter: Filter): void;
  /** The filter follows the reader's hand, which moves on; `onChange` is told when it comes to rest. */
  onMove(filter: Filter): void;
  /** What the hand chooses while it moves; `selection` and `filter` stay as they were before. */
  movement: Movement<Moved>;
  settings: Settings;
  onSettings(settings: Settings): void;
  /** The incident whose evidence is open. */
  chosen: string | null;
  onChoose(incidentId: string): void;
  words: Words;
}

/** All places that the selection holds, or what the reader's own map shows now. */
export const EXTENTS = ["data", "shown"] as const;
export type Extent = (typeof EXTENTS)[number];

export interface DrawOptions {
  /** CSS pixels; the height follows from what there is to draw. */
  width: number;
  theme: PaperTheme;
  /** Whether the paper has little height: a drawing that can be lower, is. */
  isLow?: boolean;
  /** The part of the earth that a map shows; all places where nothing is said. */
  extent?: Extent;
  settings: Settings;
  words: Words;
}

/** One way of seeing the incidents, on screen and on paper. Both count by the same `model.ts`. */
export interface View {
  name: string;
  title(words: Words): string;
  /** The facet the view chooses by and therefore ignores on screen; null for one that obeys all. */
  facet: FacetName | null;
  /** Where it stands when the whole page is drawn on paper. */
  slot: Slot;
  Component: ComponentType<ViewProps>;
  /** Its counts as a table, for the selection it shows; null for a view that is a table. */
  counts: ((selection: Selection, words: Words) => CountTable) | null;
  /** On paper the selection has passed every facet. */
  draw(selection: Selection, options: DrawOptions): Promise<Drawing>;
}
