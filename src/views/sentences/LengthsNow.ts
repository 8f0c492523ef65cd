import { createContext } from "react";
import type { LengthBin } from "../../domain/length.ts";
import type { LengthRows } from "./model.ts";

export interface ShownLengths {
  lengths: LengthRows;
  /** Bins chosen by the facet; none on paper, where the selection has passed it. */
  chosen: readonly LengthBin[];
}

/**
 * The people counted. They reach bars, numbers and tooltip past the chart, which is not rendered again while its frame is
 * the same: that would cost recharts 10 ms and more.
 */
export const LengthsNow = createContext<ShownLengths>({
  lengths: { rows: [], statuses: [] },
  chosen: [],
});
