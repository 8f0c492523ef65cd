import { type Block, place, stack } from "../../figure/Block.ts";
import type { Drawing } from "../../figure/Drawing.ts";

/** Pixels between the parts of a chart on paper. */
const GAP = 8;

/** A chart on paper, of the blocks it is made of; it owes nobody a credit. */
export function chartDrawing(blocks: readonly Block[], counts: Pick<Drawing, "width" | "shown" | "leftOut">): Drawing {
  const whole = stack(blocks, GAP);
  return { ...counts, height: whole.height, body: [place(whole, 0, 0)], attributions: [] };
}
