import { priorWords } from "../lexicon/penalties.ts";
import type { Cell } from "./Cell.ts";

/** The cells of an entry without what befell somebody before: "previously convicted in 2015 (three years)". */
export function withoutPriorCases(cells: readonly Cell[], article: string): readonly Cell[] {
  let priorDepth: number | null = null;
  return cells.filter(({ start, end, depth, mark }) => {
    if (priorWords.test(article.slice(start, end))) {
      priorDepth = depth;
      return false;
    }
    // What stands in brackets behind it tells how it ended.
    if (priorDepth !== null && depth > priorDepth && mark !== "\n") return false;
    priorDepth = null;
    return true;
  });
}
