import type { Dataset, Incident } from "../../../domain/schema.ts";
import type { Direction } from "../../../domain/settings/sort.ts";
import type { TraitName } from "../../../domain/traits.ts";
import type { Words } from "../../../domain/words/Words.ts";
import type { Cell } from "./Cell.ts";

/** What a row is sorted by, of one type in each column; `null` is not stated and stands last in both directions. */
export type SortKey = string | number | null;

/** One column of the table, on screen and on paper. */
export interface ColumnKind {
  /** Its width, for what it usually holds, as a share of that of the others; 1 is about 110 pixels. */
  share: number;
  /** The order in which readers look first: newest, longest, most; else from A to Z. */
  first: Direction;
  cell(incident: Incident, words: Words, dataset: Dataset): Cell;
  /** What the key follows from alone, so that it is asked for once for all rows in which that is the same. */
  follows?: readonly TraitName[] | "article";
  key(incident: Incident, words: Words, dataset: Dataset): SortKey;
}

/** A column that is sorted by what stands in its cells. */
export function textColumn(share: number, cell: ColumnKind["cell"], follows?: ColumnKind["follows"]): ColumnKind {
  return {
    share,
    first: "ascending",
    cell,
    ...(follows === undefined ? {} : { follows }),
    key(incident, words, dataset) {
      const { text, isStated } = cell(incident, words, dataset);
      return isStated ? text : null;
    },
  };
}
