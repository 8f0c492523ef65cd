import type { Selection } from "../../domain/selection.ts";
import type { Words } from "../../domain/words/Words.ts";
import type { CountTable } from "../CountTable.ts";
import type { Grouping } from "./Grouping.ts";
import { breakdownOf } from "./model.ts";

/** All bars of a breakdown, those too that are folded away on screen. */
export function countBars<Key extends string>(grouping: Grouping<Key>, selection: Selection, words: Words): CountTable {
  return {
    caption: words.breakdown[grouping.name].unit,
    heading: words.counts[grouping.name],
    parts: [],
    rows: breakdownOf(selection, grouping).map(({ key, total }) => ({
      name: grouping.label(key, words),
      total,
      parts: null,
    })),
  };
}
