import { townAdjectives } from "../../lexicon/courts.ts";
import type { Token } from "../../token.ts";

/** What may stand before a town that is where something happens; "from" tells where somebody comes from. */
export const BEFORE_PLACE = new Set([
  "in",
  "at",
  "near",
  "outside",
  "inside",
  "around",
  "within",
  "(",
  ":",
  "-",
  "–",
  "—",
]);

/** "in Taraz", "in downtown Baku", "in his native Semey". */
export function isWithin(tokens: readonly Token[], from: number): boolean {
  if (!townAdjectives.has(tokens[from - 1]?.lower ?? "")) return BEFORE_PLACE.has(tokens[from - 1]?.lower ?? "");
  return [tokens[from - 2], tokens[from - 3]].some((token) => token !== undefined && BEFORE_PLACE.has(token.lower));
}
