import type { Tally } from "../domain/tally.ts";
import type { SvgNode } from "./SvgNode.ts";

/** People a view has no mark for, and the reason in words. */
export interface LeftOut {
  total: Tally;
  reason: string;
}

/** What a view draws for paper: its marks and the counts that make them add up. Lengths are in CSS pixels. */
export interface Drawing {
  width: number;
  height: number;
  body: readonly SvgNode[];
  /** People that have a mark. */
  shown: Tally;
  /** `shown` and these add up to the selection. */
  leftOut: readonly LeftOut[];
  /** Credits the drawing owes, such as that of its boundaries. */
  attributions: readonly string[];
}
