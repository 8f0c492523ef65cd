import { createContext } from "react";
import type { LengthBin } from "../../domain/length.ts";
import type { SentenceLengths } from "./model.ts";

export interface ShownLengths {
  lengths: SentenceLengths;
  /** Bins chosen by the facet; none on paper, where the selection has passed it. */
  chosen: readonly LengthBin[];
}

/**
 * The people counted at this moment. They reach bars, numbers and tooltip past the chart, which is not rendered again
 * while a hand moves the filter: that would cost recharts 10 ms and more in every frame.
 */
export const LengthsNow = createContext<ShownLengths>({
  lengths: { rows: [], statuses: [], withTerm: { people: 0, incidents: 0, unnumbered: 0 }, median: null },
  chosen: [],
});
